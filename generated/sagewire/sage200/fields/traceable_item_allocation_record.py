"""The fields of a `TraceableItemAllocationRecord` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class TraceableItemAllocationRecordFields:
    """The fields of a `TraceableItemAllocationRecord` that a filter or an order may name."""

    traceable_bin_item_id: Number
    warehouse_name: Text
    bin_name: Text
    traceable_allocation_bal_id: Number
    allocation_balance_id: Number
    allocated_to: Text
    allocation_date: DayField
    order_no: Text
    allocated_quantity: Number
