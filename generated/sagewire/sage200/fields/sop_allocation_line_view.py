"""The fields of a `SopAllocationLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopAllocationLineViewFields:
    """The fields of a `SopAllocationLineView` that a filter or an order may name."""

    sop_allocation_line_id: Number
    sop_order_return_line_id: Number
    sop_allocation_line_allocated_date: DayField
    sop_allocation_line_allocated_quantity: Number
    sop_allocation_line_despatched_quantity: Number
    sop_allocation_line_current_allocated_quantity: Number
    sop_allocation_line_user_name: Text
    allocation_balance_id: Number
    warehouse_id: Number
    warehouse_name: Text
    bin_holding_id: Number
    bin_holding_name: Text
