"""Format of the country's VAT numbers; needs `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class CountryCodeTaxMask(Row, frozen=True, kw_only=True):
    """Format of the country's VAT numbers; needs `$expand`."""

    id: int | None = None
    """Read-only."""
    name: str | None = None
    """The mask itself, as text. At most 255 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
