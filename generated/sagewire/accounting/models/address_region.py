"""A region of a country: province, county or state."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class AddressRegion(Row, frozen=True, kw_only=True):
    """A region of a country: province, county or state."""

    id: str = sent()
    """At most 10 characters."""
    displayed_as: str = sent()
    path: str = sent("$path")
    code: str | None = None
    """Code of the region within its country. At most 8 characters."""
    name: str | None = None
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
