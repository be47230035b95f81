"""The fields of a `SopProformaLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class SopProformaLineViewFields:
    """The fields of a `SopProformaLineView` that a filter or an order may name."""

    sop_proforma_id: Number
    sop_proforma_document_no: Text
    sop_proforma_document_date: DayField
    sop_proforma_document_status: Text
    sop_proforma_customer_document_no: Text
    sop_proforma_currency_id: Number
    sop_proforma_currency_name: Text
    sop_proforma_currency_symbol: Text
    sop_proforma_exchange_rate: Number
    sop_proforma_requested_delivery_date: DayField
    sop_proforma_promised_delivery_date: DayField
    sop_proforma_analysis_code_1: Text
    sop_proforma_analysis_code_2: Text
    sop_proforma_analysis_code_3: Text
    sop_proforma_analysis_code_4: Text
    sop_proforma_analysis_code_5: Text
    sop_proforma_analysis_code_6: Text
    sop_proforma_analysis_code_7: Text
    sop_proforma_analysis_code_8: Text
    sop_proforma_analysis_code_9: Text
    sop_proforma_analysis_code_10: Text
    sop_proforma_analysis_code_11: Text
    sop_proforma_analysis_code_12: Text
    sop_proforma_analysis_code_13: Text
    sop_proforma_analysis_code_14: Text
    sop_proforma_analysis_code_15: Text
    sop_proforma_analysis_code_16: Text
    sop_proforma_analysis_code_17: Text
    sop_proforma_analysis_code_18: Text
    sop_proforma_analysis_code_19: Text
    sop_proforma_analysis_code_20: Text
    sop_proforma_date_time_updated: InstantField
    sop_proforma_line_id: Number
    sop_proforma_line_number: Number
    sop_proforma_line_type: Text
    sop_proforma_line_product_code: Text
    sop_proforma_line_product_description: Text
    sop_proforma_line_quantity: Number
    sop_proforma_line_selling_unit_description: Text
    sop_proforma_line_selling_unit_price: Number
    sop_proforma_line_unit_discount_percent: Number
    sop_proforma_line_unit_discount_value: Number
    sop_proforma_line_cost_price: Number
    sop_proforma_line_total_value: Number
    sop_proforma_line_line_tax_value: Number
    sop_proforma_line_discounted_unit_price: Number
    sop_proforma_line_requested_delivery_date: DayField
    sop_proforma_line_promised_delivery_date: DayField
    sop_proforma_line_analysis_code_1: Text
    sop_proforma_line_analysis_code_2: Text
    sop_proforma_line_analysis_code_3: Text
    sop_proforma_line_analysis_code_4: Text
    sop_proforma_line_analysis_code_5: Text
    sop_proforma_line_analysis_code_6: Text
    sop_proforma_line_analysis_code_7: Text
    sop_proforma_line_analysis_code_8: Text
    sop_proforma_line_analysis_code_9: Text
    sop_proforma_line_analysis_code_10: Text
    sop_proforma_line_analysis_code_11: Text
    sop_proforma_line_analysis_code_12: Text
    sop_proforma_line_analysis_code_13: Text
    sop_proforma_line_analysis_code_14: Text
    sop_proforma_line_analysis_code_15: Text
    sop_proforma_line_analysis_code_16: Text
    sop_proforma_line_analysis_code_17: Text
    sop_proforma_line_analysis_code_18: Text
    sop_proforma_line_analysis_code_19: Text
    sop_proforma_line_analysis_code_20: Text
    sop_proforma_line_date_time_updated: InstantField
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
