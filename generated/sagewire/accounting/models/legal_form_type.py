"""A legal form of a company."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class LegalFormType(Row, frozen=True, kw_only=True):
    """A legal form of a company."""

    id: str = sent()
    """At most 15 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
