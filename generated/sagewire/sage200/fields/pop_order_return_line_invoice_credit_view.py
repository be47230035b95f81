"""The fields of a `PopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PopOrderReturnLineInvoiceCreditViewFields:
    """The fields of a `PopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

    pop_invoice_credit_line_id: Number
    pop_order_return_line_id: Number
    pop_invoice_credit_document_no: Text
    pop_invoice_credit_type_id: Number
    pop_invoice_credit_document_date: DayField
    pop_invoice_credit_line_invoice_credit_quantity: Number
    line_unit_name: Text
    stock_unit_discounted_unit_price: Number
    pop_invoice_credit_line_stock_unit_invoice_credit_quantity: Number
    stock_unit_name: Text
