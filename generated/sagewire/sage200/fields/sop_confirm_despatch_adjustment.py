"""The fields of a `SopConfirmDespatchAdjustment` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopConfirmDespatchAdjustmentFields:
    """The fields of a `SopConfirmDespatchAdjustment` that a filter or an order may name."""

    sop_order_return_id: Number
    despatch_receipt_date: DayField
    confirmation_intent_type: Text
    trader_id: Number
    warehouse_id: Number
    document_no: Text
    document_date: DayField
