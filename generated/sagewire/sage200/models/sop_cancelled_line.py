"""A recorded cancellation of a quantity of an order or return line."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class SopCancelledLine(Row, frozen=True, kw_only=True):
    """A recorded cancellation of a quantity of an order or return line."""

    id: int = sent()
    """Read-only."""
    sop_order_return_id: int | None = None
    """Order or return the line belonged to (for an order, id of a row of `sop_orders`)."""
    item_code: str | None = None
    """Code of the product or charge on the line. At most 30 characters."""
    item_description: str | None = None
    """At most 1000 characters."""
    cancelled_quantity: Decimal | None = None
    """Quantity cancelled, in the selling unit. 5 decimal places."""
    cancelled_date: Day | None = None
    user_number: int | None = None
    """Number of the user who cancelled (see `users`)."""
    user_name: str | None = None
    """User who cancelled. At most 20 characters."""
    selling_unit_description: str | None = None
    """Name of the unit the line is sold in. At most 20 characters."""
    stock_unit_cancelled_quantity: Decimal | None = None
    """Quantity cancelled, in the product's stock unit. 5 decimal places."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
