"""The fields of a `PopOrder` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

PopOrderExpand: TypeAlias = Literal[
    "default_direct_delivery_address",
    "delivery_address",
    "supplier",
    "lines",
    "memos",
    "is_to_lock",
    "available_document_discount",
]
"""The children that may be named in `expand`."""


class PopOrderFields:
    """The fields of a `PopOrder` that a filter or an order may name."""

    id: Number
    is_draft: Flag
    lock_id: Number
    is_credit_limit_exceeded: Flag
    document_no: Text
    document_date: DayField
    document_status: Text
    receipt_return_status: Text
    invoice_credit_status: Text
    cancelled_status: Text
    disputed_status: Text
    print_status: Text
    authorisation_status: Text
    authorisation_status_description: Text
    supplier_id: Number
    exchange_rate: Number
    subtotal_goods_value: Number
    subtotal_charges_net_value: Number
    subtotal_discount_value: Number
    subtotal_landed_costs_value: Number
    total_net_value: Number
    total_tax_value: Number
    total_gross_value: Number
    supplier_document_no: Text
    settlement_discount_days: Number
    settlement_discount_percent: Number
    document_discount_percent: Number
    document_originator_id: Number
    document_originator_name: Text
    document_created_by_id: Number
    document_created_by: Text
    requested_delivery_date: DayField
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
    spare_text_1: Text
    spare_text_2: Text
    spare_text_3: Text
    spare_text_4: Text
    spare_text_5: Text
    spare_text_6: Text
    spare_text_7: Text
    spare_text_8: Text
    spare_text_9: Text
    spare_text_10: Text
    spare_number_1: Number
    spare_number_2: Number
    spare_number_3: Number
    spare_number_4: Number
    spare_number_5: Number
    spare_number_6: Number
    spare_number_7: Number
    spare_number_8: Number
    spare_number_9: Number
    spare_number_10: Number
    spare_date_1: DayField
    spare_date_2: DayField
    spare_date_3: DayField
    spare_date_4: DayField
    spare_date_5: DayField
    spare_bool_1: Flag
    spare_bool_2: Flag
    spare_bool_3: Flag
    spare_bool_4: Flag
    spare_bool_5: Flag
    default_direct_delivery_address: f.PopOrderLineDirectDeliveryAddressFields
    delivery_address: f.PopOrderDeliveryAddressFields
    supplier: f.SupplierFields
    date_time_created: InstantField
    date_time_updated: InstantField
    is_to_lock: Flag
