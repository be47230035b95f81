"""Balance of one batch or serial item in one bin."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class TraceableAdjustmentItemBalance(Row, frozen=True, kw_only=True):
    """Balance of one batch or serial item in one bin.

    Sage 200 Professional only.
    """

    traceable_item_id: int | None = None
    """Id of the batch or serial item, as in `/traceable_items/{traceableItemId}/...`. Read-only."""
    identification_no: str | None = None
    """Batch or serial number. At most 30 characters. Read-only."""
    supplier_reference: str | None = None
    """Account reference of the supplier the item came from. At most 8 characters. Read-only."""
    receipt_date: Day | None = None
    """Date the batch or serial item was received. Read-only."""
    additional_reference: str | None = None
    """Second reference of the batch or serial number, if the product uses one. At most 30 characters. Read-only."""
    sell_by_date: Day | None = None
    """Sell-by date of the batch or serial item, if the product uses one. Read-only."""
    use_by_date: Day | None = None
    """Use-by date of the batch or serial item, if the product uses one. Read-only."""
    traceable_bin_item_id: int | None = None
    """id of the batch or serial item within a bin, as in `/traceable_bin_items/{traceableBinItemId}/...`. Read-only."""
    bin_item_id: int | None = None
    """Bin (id of a row of `bin_holdings`). Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity of the item in the bin. 5 decimal places. Read-only."""
    allocated_quantity: Decimal | None = None
    """Quantity of the item that is allocated. 5 decimal places. Read-only."""
    is_allocated: bool | None = None
    """True if all or part of the item is allocated. Read-only."""
