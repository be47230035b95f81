"""The fields of a `SopOrderReturnInvoiceCreditView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopOrderReturnInvoiceCreditViewFields:
    """The fields of a `SopOrderReturnInvoiceCreditView` that a filter or an order may name."""

    sop_order_return_id: Number
    sop_order_return_document_type_id: Number
    sop_order_return_document_no: Text
    sop_order_return_document_date: DayField
    sop_order_return_document_status_id: Number
    sop_order_return_customer_document_no: Text
    sop_order_return_total_net_value: Number
    sop_order_return_total_tax_value: Number
    sop_order_return_total_gross_value: Number
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    customer_short_name: Text
    sop_invoice_credit_id: Number
    sop_invoice_credit_document_no: Text
    sop_invoice_credit_type_id: Text
    sop_invoice_credit_document_date: DayField
    sop_invoice_credit_document_status_id: Text
    sop_invoice_credit_total_net_value: Number
    sop_invoice_credit_total_tax_value: Number
    sop_invoice_credit_total_gross_value: Number
