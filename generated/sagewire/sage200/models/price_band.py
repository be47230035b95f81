"""A price band: a named set of selling prices in one currency, possibly for a limited time."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class PriceBand(Row, frozen=True, kw_only=True):
    """A price band: a named set of selling prices in one currency, possibly for a limited time."""

    id: int = sent()
    """Read-only."""
    name: str = sent()
    """At most 20 characters."""
    description: str = sent()
    """At most 50 characters."""
    is_standard_band: bool = sent()
    """True for the standard price band, to which other bands may refer."""
    currency_id: int | None = None
    """Currency of the prices (id of a row of `currencies`)."""
    price_band_type_id: int | None = None
    """Id of a value of `price_band_types`."""
    price_band_type: str = sent()
    """One of the values of `price_band_types`."""
    is_active: bool = sent()
    """True if the band is in use."""
    is_time_based: bool = sent()
    """True if the band applies only between the two active dates."""
    active_date_time_from: Instant | None = None
    """Start of validity, for a time-based band."""
    active_date_time_to: Instant | None = None
    """End of validity, for a time-based band."""
    date_time_created: Instant | None = None
    """When the row was created (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Read-only."""
