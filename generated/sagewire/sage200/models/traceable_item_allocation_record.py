"""An allocation of a batch or serial item."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class TraceableItemAllocationRecord(Row, frozen=True, kw_only=True):
    """An allocation of a batch or serial item.

    Sage 200 Professional only.
    """

    traceable_bin_item_id: int | None = None
    """id of the batch or serial item within a bin, as in `/traceable_bin_items/{traceableBinItemId}/...`. Read-only."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    traceable_allocation_bal_id: int | None = None
    """Id of the allocation of this batch or serial item. Read-only."""
    allocation_balance_id: int | None = None
    """Id of the stock allocation it belongs to. Read-only."""
    allocated_to: str | None = None
    """Party or area the item is allocated to. At most 60 characters. Read-only."""
    allocation_date: Day | None = None
    """Read-only."""
    order_no: str | None = None
    """Number of the order the item is allocated to. At most 20 characters. Read-only."""
    allocated_quantity: Decimal | None = None
    """Quantity of the item that is allocated. 5 decimal places. Read-only."""
