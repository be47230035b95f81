"""A tax office (Germany)."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class TaxOffice(Row, frozen=True, kw_only=True):
    """A tax office (Germany)."""

    id: str = sent()
    """At most 17 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    office_number: str | None = None
    """Number of the tax office. At most 4 characters."""
    name: str | None = None
    """At most 255 characters."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
