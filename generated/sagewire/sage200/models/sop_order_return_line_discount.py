"""Where the price and discount of a line came from."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SopOrderReturnLineDiscount(Row, frozen=True, kw_only=True):
    """Where the price and discount of a line came from."""

    id: int = sent()
    """Read-only."""
    sop_order_return_line_id: int | None = None
    """Order or return line (for orders the id of a row of `sop_order_lines`). Read-only."""
    source_of_price_type: str | None = None
    """One of the values of `source_of_price_types`. Read-only."""
    discount_name: str | None = None
    """Name of the discount that was applied. At most 50 characters. Read-only."""
    currency_name: str | None = None
    """At most 30 characters. Read-only."""
    pricing_type: str | None = None
    """One of the values of `pricing_types`. Read-only."""
    flat_rate_or_quantity_break_type: str | None = None
    """One of the values of `flat_rate_or_quantity_break_types`. Read-only."""
    quantity_break_quantity: Decimal | None = None
    """Quantity from which the break applies. 5 decimal places. Read-only."""
    quantity_break_amount: Decimal | None = None
    """Discount of the quantity break. 5 decimal places. Read-only."""
    discount_or_surcharge_type: str | None = None
    """One of the values of `discount_or_surcharge_types`. Read-only."""
    value: Decimal | None = None
    """Amount or percent of the discount or surcharge, by its type. 5 decimal places. Read-only."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
