"""Batch or serial items to be assigned or amended."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class TraceableAdjustmentItem(Row, frozen=True, kw_only=True):
    """Batch or serial items to be assigned or amended."""

    identification_no: str | None = None
    """Batch or serial number. At most 30 characters."""
    quantity: Decimal | None = None
    """5 decimal places."""
    available_quantity: Decimal | None = None
    """Quantity of the item that can be changed. 5 decimal places. Read-only."""
    additional_reference: str | None = None
    """Second reference of the batch or serial number, if the product uses one. At most 30 characters."""
    sell_by_date: Day | None = None
    """Sell-by date of the batch or serial item, if the product uses one."""
    use_by_date: Day | None = None
    """Use-by date of the batch or serial item, if the product uses one."""
    warehouse_name: str | None = None
    """Warehouse that holds the item. Read-only. Inferred, not stated by the maker."""
    bin_name: str | None = None
    """Bin that holds the item. Read-only. Inferred, not stated by the maker."""
    supplier_reference: str | None = None
    """Account reference of the supplier the item came from. At most 8 characters. Read-only."""
    receipt_date: Day | None = None
    """Date the batch or serial item was received. Read-only."""
    purchase_order_no: str | None = None
    """Number of the purchase order the item was received on. At most 20 characters. Read-only."""
    activity_date: Day | None = None
    """Date of the last activity on the item. Read-only."""
    is_allocated: bool | None = None
    """True if all or part of the item is allocated. Read-only."""
    traceable_item_id: int | None = None
    """Id of the batch or serial item, as in `/traceable_items/{traceableItemId}/...`."""
    split_batch_items: "list[m.TraceableAdjustmentItemSplitBatchItem] | None" = None
    """New batches into which the item is to be split."""
