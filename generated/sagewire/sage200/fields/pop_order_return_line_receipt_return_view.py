"""The fields of a `PopOrderReturnLineReceiptReturnView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PopOrderReturnLineReceiptReturnViewFields:
    """The fields of a `PopOrderReturnLineReceiptReturnView` that a filter or an order may name."""

    pop_receipt_return_line_id: Number
    pop_receipt_return_line_receipt_return_no: Text
    pop_receipt_return_line_receipt_return_date: DayField
    pop_receipt_return_line_receipt_return_quantity: Number
    pop_receipt_return_line_user_number: Number
    pop_receipt_return_line_user_name: Text
    pop_receipt_return_id: Number
    pop_receipt_return_supplier_document_no: Text
    pop_order_return_line_id: Number
    pop_order_return_line_buying_unit_description: Text
    pop_order_return_id: Number
    pop_order_return_invoice_credit_status_id: Number
    pop_receipt_return_line_invoiced: Text
