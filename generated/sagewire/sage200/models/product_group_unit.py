"""A unit offered to the products of a product group."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductGroupUnit(Row, frozen=True, kw_only=True):
    """A unit offered to the products of a product group."""

    id: int = sent()
    """Read-only."""
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`)."""
    unit_id: int | None = None
    """Unit of measure (id of a row of `units`)."""
    unit_type: str | None = None
    """One of the values of `unit_types`. Read-only."""
    multiple_of_base_unit: Decimal | None = None
    """Number of base units in one of this unit. 9 decimal places."""
    unit_precision: Decimal | None = None
    """Precision to which quantities in this unit are kept. 5 decimal places."""
    use_own_price: bool | None = None
    """True if this unit has prices of its own instead of ones worked out from the stock unit."""
    unit: "m.Unit | None" = None
    """Unit of measure; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
