"""The fields of a `SopReturnLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class SopReturnLineViewFields:
    """The fields of a `SopReturnLineView` that a filter or an order may name."""

    sop_return_id: Number
    sop_return_document_no: Text
    sop_return_document_date: DayField
    sop_return_document_status: Text
    sop_return_customer_document_no: Text
    sop_return_currency_id: Number
    sop_return_currency_name: Text
    sop_return_currency_symbol: Text
    sop_return_exchange_rate: Number
    sop_return_requested_delivery_date: DayField
    sop_return_promised_delivery_date: DayField
    sop_return_analysis_code_1: Text
    sop_return_analysis_code_2: Text
    sop_return_analysis_code_3: Text
    sop_return_analysis_code_4: Text
    sop_return_analysis_code_5: Text
    sop_return_analysis_code_6: Text
    sop_return_analysis_code_7: Text
    sop_return_analysis_code_8: Text
    sop_return_analysis_code_9: Text
    sop_return_analysis_code_10: Text
    sop_return_analysis_code_11: Text
    sop_return_analysis_code_12: Text
    sop_return_analysis_code_13: Text
    sop_return_analysis_code_14: Text
    sop_return_analysis_code_15: Text
    sop_return_analysis_code_16: Text
    sop_return_analysis_code_17: Text
    sop_return_analysis_code_18: Text
    sop_return_analysis_code_19: Text
    sop_return_analysis_code_20: Text
    sop_return_date_time_updated: InstantField
    sop_return_line_id: Number
    sop_return_line_number: Number
    sop_return_line_type: Text
    sop_return_line_product_code: Text
    sop_return_line_product_description: Text
    sop_return_line_quantity: Number
    sop_return_line_despatch_receipt_quantity: Number
    sop_return_line_invoice_credit_quantity: Number
    sop_return_line_selling_unit_description: Text
    sop_return_line_selling_unit_price: Number
    sop_return_line_unit_discount_percent: Number
    sop_return_line_unit_discount_value: Number
    sop_return_line_cost_price: Number
    sop_return_line_total_value: Number
    sop_return_line_line_tax_value: Number
    sop_return_line_discounted_unit_price: Number
    sop_return_line_requested_delivery_date: DayField
    sop_return_line_promised_delivery_date: DayField
    sop_return_line_analysis_code_1: Text
    sop_return_line_analysis_code_2: Text
    sop_return_line_analysis_code_3: Text
    sop_return_line_analysis_code_4: Text
    sop_return_line_analysis_code_5: Text
    sop_return_line_analysis_code_6: Text
    sop_return_line_analysis_code_7: Text
    sop_return_line_analysis_code_8: Text
    sop_return_line_analysis_code_9: Text
    sop_return_line_analysis_code_10: Text
    sop_return_line_analysis_code_11: Text
    sop_return_line_analysis_code_12: Text
    sop_return_line_analysis_code_13: Text
    sop_return_line_analysis_code_14: Text
    sop_return_line_analysis_code_15: Text
    sop_return_line_analysis_code_16: Text
    sop_return_line_analysis_code_17: Text
    sop_return_line_analysis_code_18: Text
    sop_return_line_analysis_code_19: Text
    sop_return_line_analysis_code_20: Text
    sop_return_line_date_time_updated: InstantField
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    product_id: Number
    product_code: Text
    product_name: Text
    product_description: Text
    warehouse_id: Number
    warehouse_name: Text
    tax_code_id: Number
    tax_code_code: Number
    tax_code_name: Text
    tax_code_rate: Number
