"""The fields of a `SopQuote` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopQuoteExpand: TypeAlias = Literal[
    "cash_account_invoice_address",
    "currency",
    "customer",
    "delivery_address",
    "document_links",
    "profitability",
    "lines",
    "memos",
    "is_to_lock",
    "available_document_discount",
]
"""The children that may be named in `expand`."""


class SopQuoteFields:
    """The fields of a `SopQuote` that a filter or an order may name."""

    id: Number
    customer_id: Number
    customer_type: Text
    is_draft: Flag
    lock_id: Number
    customer_delivery_address_id: Number
    document_no: Text
    document_date: DayField
    document_status: Text
    despatch_receipt_status: Text
    invoice_credit_status: Text
    cancelled_status: Text
    currency_id: Number
    exchange_rate: Number
    subtotal_goods_value: Number
    subtotal_charge_net_value: Number
    subtotal_charge_tax_value: Number
    subtotal_discount_value: Number
    total_net_value: Number
    total_tax_value: Number
    total_gross_value: Number
    customer_document_no: Text
    use_invoice_address: Flag
    is_triangulated: Flag
    settlement_discount_days: Number
    settlement_discount_percent: Number
    document_discount_percent: Number
    available_document_discount_percent: Number
    document_created_by: Text
    requested_delivery_date: DayField
    promised_delivery_date: DayField
    quotation_expiry_date: DayField
    order_priority: Text
    external_reference: Text
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
    cash_account_invoice_address: f.SopQuoteCashAccountInvoiceAddressFields
    currency: f.CurrencyFields
    customer: f.CustomerFields
    delivery_address: f.SopQuoteDeliveryAddressFields
    profitability: f.SopOrderReturnProfitFields
    date_time_created: InstantField
    date_time_updated: InstantField
    use_header_requested_date: Flag
    use_header_promised_date: Flag
    is_to_lock: Flag
