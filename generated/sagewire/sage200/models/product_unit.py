"""A unit in which a product is bought, sold or stocked, with its conversion to the base unit."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductUnit(Row, frozen=True, kw_only=True):
    """A unit in which a product is bought, sold or stocked, with its conversion to the base unit."""

    id: int = sent()
    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`)."""
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
    has_sop_or_pop_documents: bool | None = None
    """True if sales or purchase order documents use the unit. Read-only."""
    unit: "m.Unit | None" = None
    """Unit of measure; absent unless expanded. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
