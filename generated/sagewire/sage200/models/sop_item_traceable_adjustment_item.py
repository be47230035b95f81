"""A batch or serial item in a bin, with the quantity chosen from it for an order line."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SopItemTraceableAdjustmentItem(Row, frozen=True, kw_only=True):
    """A batch or serial item in a bin, with the quantity chosen from it for an order line.

    Published as required: `is_selected`, `quantity`, `traceable_allocation_balance_id`, `traceable_bin_item_id`,
    `traceable_item_id`.

    Sage 200 Professional only.
    """

    traceable_item_id: int | None = None
    """Required. Batch or serial item (the id in paths under `traceable_items`)."""
    identification_no: str | None = None
    """Batch or serial number. At most 30 characters. Read-only."""
    quantity: Decimal | None = None
    """Required. Quantity of the item to use; serial quantities are rounded to whole numbers. 5 decimal places."""
    is_selected: bool | None = None
    """Required. True uses the item for the line."""
    original_quantity: Decimal | None = None
    """Quantity of the item before the change. 5 decimal places. Read-only."""
    available_quantity: Decimal | None = None
    """Quantity of the item that can be used. 5 decimal places. Read-only."""
    allocation_quantity: Decimal | None = None
    """Quantity of the item allocated. 5 decimal places. Read-only."""
    despatched_quantity: Decimal | None = None
    """5 decimal places. Read-only."""
    supplier_reference: str | None = None
    """Account reference of the supplier the item came from. At most 8 characters. Read-only."""
    receipt_date: Day | None = None
    """Date the item was received. Read-only."""
    allocated_to_who_type: str | None = None
    """One of the values of `serial_allocated_to_who_types`. Read-only."""
    additional_reference: str | None = None
    """Alternative reference of the batch or serial item. At most 30 characters. Read-only."""
    sell_by_date: Day | None = None
    """Last day the item may be sold. Read-only."""
    use_by_date: Day | None = None
    """Last day the item may be used. Read-only."""
    traceable_bin_item_id: int | None = None
    """Required. The item's stock in one bin (the id in paths under `traceable_bin_items`)."""
    bin_item_id: int | None = None
    """Bin the item is in; send back what the query returned. Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    sop_allocation_line_id: int | None = None
    """Allocation of the order line (key of `sop_allocation_line_views`). Read-only."""
    sop_allocation_line_quantity: Decimal | None = None
    """Quantity of that allocation. 5 decimal places. Read-only."""
    traceable_allocation_balance_id: int | None = None
    """Required. Balance record of the item's allocation, returned by the traceable item queries."""
    is_allocated: bool | None = None
    """True when the item is allocated already. Read-only."""
    is_selectable: bool | None = None
    """True when `is_selected` may be set. Read-only."""
