"""The fields of a `TraceableItemHistoryRecord` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class TraceableItemHistoryRecordFields:
    """The fields of a `TraceableItemHistoryRecord` that a filter or an order may name."""

    id: Number
    trader_reference: Text
    trader_name: Text
    sales_purchase_order_no: Text
    despatch_receipt_grn_no: Text
    received_issued_date: DayField
    received_issued_by: Text
    transaction_history_type: Text
    received_issued_quantity: Number
