"""The fields of a `ProductTransactionTraceableItemHistoryRecord` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class ProductTransactionTraceableItemHistoryRecordFields:
    """The fields of a `ProductTransactionTraceableItemHistoryRecord` that a filter or an order may name."""

    identification_no: Text
    additional_reference: Text
    sell_by_date: DayField
    use_by_date: DayField
    bin_name: Text
    quantity: Number
