"""The fields of a `CustomerSopInvoiceCreditLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class CustomerSopInvoiceCreditLineViewFields:
    """The fields of a `CustomerSopInvoiceCreditLineView` that a filter or an order may name."""

    customer_id: Number
    customer_reference: Text
    customer_name: Text
    sop_invoice_credit_id: Number
    sop_invoice_credit_type: Text
    sop_invoice_credit_document_no: Text
    sop_invoice_credit_document_date: DayField
    sop_invoice_credit_document_status: Text
    sop_invoice_credit_exchange_rate: Number
    sop_invoice_credit_date_time_updated: InstantField
    sop_invoice_credit_line_id: Number
    sop_invoice_credit_line_invoice_credit_date: DayField
    sop_invoice_credit_line_total_value: Number
    sop_invoice_credit_line_tax_value: Number
    sop_invoice_credit_line_date_time_updated: InstantField
    invoice_line_profit_analysis_id: Number
    invoice_line_profit_analysis_line_quantity: Number
    invoice_line_profit_analysis_realised_cost_value: Number
    invoice_line_profit_analysis_realised_profit_value: Number
    invoice_line_profit_analysis_date_time_updated: InstantField
    product_id: Number
    product_code: Text
    product_name: Text
    product_description: Text
    product_date_time_updated: InstantField
    product_group_id: Number
    product_group_code: Text
    product_group_description: Text
    product_group_date_time_updated: InstantField
