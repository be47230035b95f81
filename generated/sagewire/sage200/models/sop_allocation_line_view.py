"""Stock allocated to a sales order line, from one warehouse and bin."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SopAllocationLineView(Row, frozen=True, kw_only=True):
    """Stock allocated to a sales order line, from one warehouse and bin."""

    sop_allocation_line_id: int | None = None
    """Key of the allocation; order by it when paging. Read-only."""
    sop_order_return_line_id: int | None = None
    """Order or return line (for orders the id of a row of `sop_order_lines`). Read-only."""
    sop_allocation_line_allocated_date: Day | None = None
    """Read-only."""
    sop_allocation_line_allocated_quantity: Decimal | None = None
    """Quantity allocated at the start. 5 decimal places. Read-only."""
    sop_allocation_line_despatched_quantity: Decimal | None = None
    """Part of it despatched since. 5 decimal places. Read-only."""
    sop_allocation_line_current_allocated_quantity: Decimal | None = None
    """Quantity that is still allocated. 5 decimal places. Read-only."""
    sop_allocation_line_user_name: str | None = None
    """User who made the allocation. At most 20 characters. Read-only."""
    allocation_balance_id: int | None = None
    """Internal balance record behind the allocation; the API has no resource of its own for it. Read-only."""
    warehouse_id: int | None = None
    """Warehouse of the allocated stock (id of a row of `warehouses`). Read-only."""
    warehouse_name: str | None = None
    """Name of the warehouse the goods come from. At most 20 characters. Read-only."""
    bin_holding_id: int | None = None
    """Bin the stock is in (id of a row of `bin_holdings`). Read-only."""
    bin_holding_name: str | None = None
    """Name of the bin. At most 20 characters. Read-only."""
