"""The fields of a `Supplier` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SupplierExpand: TypeAlias = Literal[
    "bank",
    "country_code",
    "credit_bureau",
    "credit_memo_note",
    "credit_position",
    "currency",
    "default_nominal_code",
    "default_tax_code",
    "factor_house",
    "main_address",
    "payment_group",
    "status",
    "contacts",
    "memos",
    "alerts",
]
"""The children that may be named in `expand`."""


class SupplierFields:
    """The fields of a `Supplier` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    balance: Number
    on_hold: Flag
    status_reason: Text
    account_status_type: Text
    currency_id: Number
    exchange_rate_type: Text
    telephone_country_code: Text
    telephone_area_code: Text
    telephone_subscriber_number: Text
    fax_country_code: Text
    fax_area_code: Text
    fax_subscriber_number: Text
    website: Text
    credit_limit: Number
    country_code_id: Number
    default_tax_code_id: Number
    vat_number: Text
    account_type: Text
    early_settlement_discount_percent: Number
    early_settlement_discount_days: Number
    payment_terms_days: Number
    payment_terms_basis: Text
    payment_group_id: Number
    factor_house_id: Number
    credit_bureau_id: Number
    credit_position_id: Number
    trading_terms: Text
    credit_reference: Text
    account_opened: DayField
    last_credit_review: DayField
    next_credit_review: DayField
    application_date: DayField
    date_received: DayField
    terms_agreed: Flag
    value_of_current_orders_in_pop: Number
    order_priority: Text
    months_to_keep_transactions: Number
    default_nominal_code_id: Number
    default_nominal_code_reference: Text
    default_nominal_code_cost_centre: Text
    default_nominal_code_department: Text
    is_supplier_payments_enabled: Flag
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
    bank: f.SupplierBankFields
    country_code: f.CountryCodeFields
    credit_bureau: f.CreditBureauFields
    credit_memo_note: f.SupplierCreditMemoNoteFields
    credit_position: f.CreditPositionFields
    currency: f.CurrencyFields
    default_nominal_code: f.NominalCodeFields
    default_tax_code: f.TaxCodeFields
    factor_house: f.FactorHouseFields
    main_address: f.SupplierMainAddressFields
    payment_group: f.PaymentGroupFields
    status: f.SupplierStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField
