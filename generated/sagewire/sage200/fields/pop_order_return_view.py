"""The fields of a `PopOrderReturnView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text


class PopOrderReturnViewFields:
    """The fields of a `PopOrderReturnView` that a filter or an order may name."""

    id: Number
    document_no: Text
    document_date: DayField
    document_type_id: Number
    document_status_id: Number
    document_print_status_id: Number
    supplier_document_no: Text
    exchange_rate: Number
    subtotal_goods_value: Number
    subtotal_charge_net_value: Number
    subtotal_charge_tax_value: Number
    subtotal_discount_value: Number
    total_net_value: Number
    total_tax_value: Number
    total_gross_value: Number
    total_accrual_value: Number
    subtotal_landed_costs: Number
    settlement_discount_days: Number
    settlement_discount_percent: Number
    document_discount_percent: Number
    document_created_by: Text
    document_originator_name: Text
    document_originator_id: Number
    requested_delivery_date: DayField
    intrastat_status_id: Number
    authorisation_status_id: Number
    receipt_return_status_id: Number
    invoice_credit_status_id: Number
    cancelled_status_id: Number
    disputed_status_id: Number
    source_document_no: Text
    single_delivery_address: Flag
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
    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    supplier_short_name: Text
    pop_delivery_addr_postal_name: Text
    pop_delivery_addr_description: Text
    pop_delivery_addr_address_1: Text
    pop_delivery_addr_address_2: Text
    pop_delivery_addr_address_3: Text
    pop_delivery_addr_address_4: Text
    pop_delivery_addr_city: Text
    pop_delivery_addr_county: Text
    pop_delivery_addr_post_code: Text
    pop_delivery_addr_country: Text
    pop_delivery_addr_contact: Text
    pop_delivery_addr_telephone: Text
    pop_delivery_addr_fax: Text
    pop_delivery_addr_email: Text
