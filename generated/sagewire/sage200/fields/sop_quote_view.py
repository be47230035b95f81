"""The fields of a `SopQuoteView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopQuoteViewFields:
    """The fields of a `SopQuoteView` that a filter or an order may name."""

    id: Number
    document_no: Text
    document_date: DayField
    document_status_id: Number
    customer_document_no: Text
    total_gross_value: Number
    order_no: Text
    proforma_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text
