"""The fields of a `Customer` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CustomerExpand: TypeAlias = Literal[
    "associated_head_office",
    "country_code",
    "credit_bureau",
    "credit_memo_note",
    "credit_position",
    "currency",
    "customer_discount_group",
    "default_nominal_code",
    "default_tax_code",
    "finance_charge",
    "main_address",
    "order_value_discount",
    "price_band",
    "sales_credit_note_layout",
    "sales_invoice_layout",
    "statement_layout",
    "status",
    "alerts",
    "cards",
    "contacts",
    "limited_price_bands",
    "memos",
]
"""The children that may be named in `expand`."""


class CustomerFields:
    """The fields of a `Customer` that a filter or an order may name."""

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
    duns_code: Text
    account_type: Text
    early_settlement_discount_percent: Number
    early_settlement_discount_days: Number
    payment_terms_days: Number
    payment_terms_basis: Text
    average_time_to_pay: Number
    terms_agreed: Flag
    value_of_current_orders_in_sop: Number
    credit_bureau_id: Number
    credit_position_id: Number
    finance_charge_id: Number
    trading_terms: Text
    credit_reference: Text
    account_opened: DayField
    last_credit_review: DayField
    next_credit_review: DayField
    application_date: DayField
    date_received: DayField
    date_finance_charge_last_run: DayField
    office_type: Text
    associated_head_office_id: Number
    produce_statements_for_customer: Flag
    is_head_office_with_branches: Flag
    use_consolidated_billing: Flag
    order_priority: Text
    use_tax_code_as_default: Flag
    months_to_keep_transactions: Number
    default_nominal_code_id: Number
    default_nominal_code_reference: Text
    default_nominal_code_cost_centre: Text
    default_nominal_code_department: Text
    invoice_discount_percent: Number
    invoice_line_discount_percent: Number
    customer_discount_group_id: Number
    order_value_discount_id: Number
    price_band_id: Number
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
    associated_head_office: f.CustomerFields
    country_code: f.CountryCodeFields
    credit_bureau: f.CreditBureauFields
    credit_memo_note: f.CustomerCreditMemoNoteFields
    credit_position: f.CreditPositionFields
    currency: f.CurrencyFields
    customer_discount_group: f.CustomerDiscountGroupFields
    default_nominal_code: f.NominalCodeFields
    default_tax_code: f.TaxCodeFields
    finance_charge: f.FinanceChargeFields
    main_address: f.CustomerMainAddressFields
    order_value_discount: f.OrderValueDiscountFields
    price_band: f.PriceBandFields
    sales_credit_note_layout: f.DocumentLayoutFields
    sales_invoice_layout: f.DocumentLayoutFields
    statement_layout: f.DocumentLayoutFields
    status: f.CustomerStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField
    last_follow_up_date: DayField
    has_promised_payment: Flag
