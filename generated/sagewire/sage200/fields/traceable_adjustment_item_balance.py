"""The fields of a `TraceableAdjustmentItemBalance` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Flag, Number, Text


class TraceableAdjustmentItemBalanceFields:
    """The fields of a `TraceableAdjustmentItemBalance` that a filter or an order may name."""

    traceable_item_id: Number
    identification_no: Text
    supplier_reference: Text
    receipt_date: DayField
    additional_reference: Text
    sell_by_date: DayField
    use_by_date: DayField
    traceable_bin_item_id: Number
    bin_item_id: Number
    bin_name: Text
    quantity: Number
    allocated_quantity: Number
    is_allocated: Flag
