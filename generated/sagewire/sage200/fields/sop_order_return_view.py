"""The fields of a `SopOrderReturnView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text


class SopOrderReturnViewFields:
    """The fields of a `SopOrderReturnView` that a filter or an order may name."""

    id: Number
    document_no: Text
    document_date: DayField
    document_type_id: Number
    document_status_id: Number
    document_print_status_id: Number
    customer_document_no: Text
    currency_id: Number
    exchange_rate: Number
    are_prices_tax_inclusive: Flag
    subtotal_goods_value: Number
    subtotal_charge_net_value: Number
    subtotal_charge_tax_value: Number
    subtotal_discount_value: Number
    total_net_value: Number
    total_tax_value: Number
    total_gross_value: Number
    total_gross_value_inc_sett: Number
    settlement_discount_days: Number
    settlement_discount_percent: Number
    document_discount_percent: Number
    document_created_by: Text
    requested_delivery_date: DayField
    promised_delivery_date: DayField
    quotation_expiry_date: DayField
    intrastat_status_id: Number
    ready_for_allocation: Flag
    ready_for_despatch_receipt: Flag
    ready_for_invoice_print: Flag
    allocated_status_id: Number
    despatch_receipt_status_id: Number
    invoice_credit_status_id: Number
    cancelled_status_id: Number
    source_document_no: Text
    use_invoice_address: Flag
    payment_invoiced: Flag
    payment_method_name: Text
    payment_reference: Text
    payment_value: Number
    payment_with_order: Flag
    payment_nominal_reference: Text
    payment_nominal_cost_centre: Text
    payment_nominal_department: Text
    payment_nominal_code_id: Number
    analysis_code_1: Text
    analysis_code_2: Text
    analysis_code_3: Text
    analysis_code_4: Text
    analysis_code_5: Text
    analysis_code_6: Text
    analysis_code_7: Text
    analysis_code_8: Text
    analysis_code_9: Text
    analysis_code_10: Text
    analysis_code_11: Text
    analysis_code_12: Text
    analysis_code_13: Text
    analysis_code_14: Text
    analysis_code_15: Text
    analysis_code_16: Text
    analysis_code_17: Text
    analysis_code_18: Text
    analysis_code_19: Text
    analysis_code_20: Text
    date_time_updated: InstantField
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    customer_short_name: Text
    sop_delivery_addr_postal_name: Text
    sop_delivery_addr_description: Text
    sop_delivery_addr_address_1: Text
    sop_delivery_addr_address_2: Text
    sop_delivery_addr_address_3: Text
    sop_delivery_addr_address_4: Text
    sop_delivery_addr_city: Text
    sop_delivery_addr_county: Text
    sop_delivery_addr_post_code: Text
    sop_delivery_addr_country: Text
    sop_delivery_addr_contact: Text
    sop_delivery_addr_telephone: Text
    sop_delivery_addr_fax: Text
    sop_delivery_addr_email: Text
