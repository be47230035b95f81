"""The fields of a `PopOrderReturnInvoiceCreditView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class PopOrderReturnInvoiceCreditViewFields:
    """The fields of a `PopOrderReturnInvoiceCreditView` that a filter or an order may name."""

    pop_order_return_id: Number
    pop_order_return_document_type_id: Number
    pop_order_return_document_date: DayField
    pop_order_return_document_no: Text
    pop_order_return_document_status_id: Number
    pop_order_return_authorisation_status_id: Number
    pop_order_return_document_print_status_id: Number
    pop_order_return_supplier_document_no: Text
    pop_order_return_total_net_value: Number
    pop_order_return_total_tax_value: Number
    pop_order_return_total_gross_value: Number
    pop_order_return_total_accrual_value: Number
    supplier_id: Number
    supplier_name: Text
    supplier_reference: Text
    supplier_short_name: Text
    pop_invoice_credit_line_id: Number
    pop_invoice_credit_no: Text
    pop_invoice_credit_type_id: Number
