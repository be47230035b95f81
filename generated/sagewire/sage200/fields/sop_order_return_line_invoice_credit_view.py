"""The fields of a `SopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopOrderReturnLineInvoiceCreditViewFields:
    """The fields of a `SopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

    sop_invoice_credit_id: Number
    sop_order_return_line_id: Number
    sop_invoice_credit_document_no: Text
    sop_invoice_credit_type_id: Number
    sop_invoice_credit_document_date: DayField
    sop_invoice_credit_document_status_id: Number
    sop_invoice_credit_line_invoice_credit_quantity: Number
