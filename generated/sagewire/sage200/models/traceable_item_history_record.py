"""A receipt or issue of a batch or serial item."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class TraceableItemHistoryRecord(Row, frozen=True, kw_only=True):
    """A receipt or issue of a batch or serial item.

    Sage 200 Professional only.
    """

    id: int = sent()
    """Read-only."""
    trader_reference: str | None = None
    """Account reference of the supplier or customer. At most 60 characters. Read-only."""
    trader_name: str | None = None
    """Name of the supplier or customer. At most 60 characters. Read-only."""
    sales_purchase_order_no: str | None = None
    """Number of the purchase order (receipt) or sales order (issue). At most 20 characters. Read-only."""
    despatch_receipt_grn_no: str | None = None
    """Number of the goods received note or despatch note. At most 20 characters. Read-only."""
    received_issued_date: Day | None = None
    """Read-only."""
    received_issued_by: str | None = None
    """User who recorded the receipt or issue. At most 20 characters. Read-only."""
    transaction_history_type: str | None = None
    """Kind of transaction that moved the item. At most 50 characters. Read-only."""
    received_issued_quantity: Decimal | None = None
    """Quantity received or issued. 5 decimal places. Read-only."""
