"""Batch or serial items to be moved; for traceable products only."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class StockTransferTraceableAdjustmentItem(Row, frozen=True, kw_only=True):
    """Batch or serial items to be moved; for traceable products only."""

    traceable_item_id: int | None = None
    """Id of the batch or serial item, as in `/traceable_items/{traceableItemId}/...`."""
    traceable_bin_item_id: int | None = None
    """id of the batch or serial item within a bin, as in `/traceable_bin_items/{traceableBinItemId}/...`."""
    quantity: Decimal | None = None
    """Quantity of this batch or serial item to be moved. 5 decimal places."""
    is_selected: bool | None = None
    """True if the item is to be moved."""
    identification_no: str | None = None
    """Batch or serial number. At most 30 characters. Read-only."""
    is_selectable: bool | None = None
    """True if the item may be chosen. Read-only."""
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
    bin_item_id: int | None = None
    """Bin (id of a row of `bin_holdings`). Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    allocated_quantity: Decimal | None = None
    """Quantity of the item that is allocated. 5 decimal places. Read-only."""
    is_allocated: bool | None = None
    """True if all or part of the item is allocated. Read-only."""
    original_quantity: Decimal | None = None
    """Quantity of the item before the transfer. 5 decimal places. Read-only."""
    available_quantity: Decimal | None = None
    """Quantity of the item that is free to be moved. 5 decimal places. Read-only."""
