"""The fields of a `SopDespatchDiscreteOrder` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopDespatchDiscreteOrderFields:
    """The fields of a `SopDespatchDiscreteOrder` that a filter or an order may name."""

    id: Number
    trader_reference: Text
    trader_name: Text
    document_no: Text
    document_value: Number
    document_date: DayField
    confirmation_intent_type: Text
    trader_id: Number
    warehouse_id: Number
