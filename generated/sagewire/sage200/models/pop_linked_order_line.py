"""A line of another order that waits for this purchase order line."""

from decimal import Decimal

from sagewire.runtime.model import sent, wire
from sagewire.sage200.models._base import Row


class PopLinkedOrderLine(Row, frozen=True, kw_only=True):
    """A line of another order that waits for this purchase order line."""

    type_: str | None = wire("type")
    """Kind of order the line belongs to. At most 30 characters. Read-only."""
    id: int = sent()
    """Read-only."""
    linked_order_id: int | None = None
    """Id of that order (for a sales order probably the id of a row of `sop_orders`). Read-only."""
    customer_name: str | None = None
    """At most 60 characters. Read-only."""
    customer_reference: str | None = None
    """Account reference of the customer of that order. At most 30 characters."""
    document_no: str | None = None
    """Number of that order. At most 20 characters."""
    stock_unit_required_quantity: Decimal | None = None
    """Quantity that order needs, in the stock unit. 5 decimal places."""
    stock_unit_despatched_quantity: Decimal | None = None
    """Quantity already despatched on that order, in the stock unit. 5 decimal places."""
    stock_unit_outstanding_quantity: Decimal | None = None
    """Quantity still to be supplied to that order, in the stock unit. 5 decimal places."""
