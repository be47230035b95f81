"""A price band that a customer may be priced from."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class CustomerPriceBand(Row, frozen=True, kw_only=True):
    """A price band that a customer may be priced from."""

    id: int = sent()
    """Read-only."""
    customer_id: int | None = None
    """Customer (id of a row of `customers`). Read-only."""
    price_band_id: int | None = None
    """Price band (id of a row of `price_bands`). Read-only."""
    price_band: "m.PriceBand | None" = None
    """Price band; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC). Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Read-only."""
