"""A trade that a business can be in."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class BusinessActivityType(Row, frozen=True, kw_only=True):
    """A trade that a business can be in."""

    id: str = sent()
    """At most 15 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
