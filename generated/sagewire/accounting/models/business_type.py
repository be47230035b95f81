"""A legal kind of business."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class BusinessType(Row, frozen=True, kw_only=True):
    """A legal kind of business."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    name: str | None = None
    description: str | None = None
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
