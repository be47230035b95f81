"""A record of a quantity cancelled on a purchase order or return."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class PopCancelledLine(Row, frozen=True, kw_only=True):
    """A record of a quantity cancelled on a purchase order or return."""

    id: int = sent()
    """Read-only."""
    pop_order_return_id: int | None = None
    """Id of the purchase order or return; for an order the id of a row of `pop_orders`."""
    item_code: str | None = None
    """Code of the item cancelled. At most 30 characters."""
    item_description: str | None = None
    """At most 1000 characters."""
    cancelled_quantity: Decimal | None = None
    """Quantity cancelled, in the buying unit. 5 decimal places."""
    cancelled_date: Day | None = None
    """Date of the cancellation."""
    user_number: int | None = None
    """Number of the Sage 200 user who cancelled it."""
    user_name: str | None = None
    """Sage 200 user who cancelled it. At most 20 characters."""
    buying_unit_description: str | None = None
    """Name of the unit in which the line is bought. At most 20 characters."""
    stock_unit_cancelled_quantity: Decimal | None = None
    """Quantity cancelled, in the stock unit. 5 decimal places."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
