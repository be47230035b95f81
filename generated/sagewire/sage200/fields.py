"""The fields of rows in filters; for type checkers only, nothing imports them at run time.

They stand in one module, so that a checker has three hundred files fewer to open.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text


class AccountStatusTypeFields:
    """The fields of a `AccountStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AccountingPeriodValidationTypeFields:
    """The fields of a `AccountingPeriodValidationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AgedBalancesAgeingTypeFields:
    """The fields of a `AgedBalancesAgeingType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AllocationStatusTypeFields:
    """The fields of a `AllocationStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AlternativeProductFields:
    """The fields of a `AlternativeProduct` that a filter or an order may name."""

    id: Number
    product_id: Number
    alternative_product_id: Number
    is_preferred: Flag
    alternative_product: ProductFields
    product: ProductFields
    date_time_created: InstantField
    date_time_updated: InstantField


AlternativeProductExpand: TypeAlias = Literal["alternative_product", "product"]
"""The children of a `AlternativeProduct` that may be named in `expand`."""


class AlternativeProductViewFields:
    """The fields of a `AlternativeProductView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_group_id: Number
    alternative_product_id: Number
    alternative_product_code: Text
    alternative_product_name: Text
    alternative_product_group_id: Number
    alternative_product_status_type_id: Number
    alternative_product_traceable_type_id: Number
    is_preferred: Flag


class AnalysisCodeFields:
    """The fields of a `AnalysisCode` that a filter or an order may name."""

    id: Number
    name: Text
    allow_overtype: Flag
    allow_new_on_entry: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


AnalysisCodeExpand: TypeAlias = Literal["values"]
"""The children of a `AnalysisCode` that may be named in `expand`."""


class AnalysisCodeMappingFields:
    """The fields of a `AnalysisCodeMapping` that a filter or an order may name."""

    id: Number
    class_name: Text
    friendly_class_name: Text
    property_name: Text
    friendly_property_name: Text
    is_mandatory: Flag
    is_read_only: Flag
    slot: Number
    analysis_code_id: Number
    analysis_code: AnalysisCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


AnalysisCodeMappingExpand: TypeAlias = Literal["analysis_code"]
"""The children of a `AnalysisCodeMapping` that may be named in `expand`."""


class AppliesToStatusTypeFields:
    """The fields of a `AppliesToStatusType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class AuthorisationTypeFields:
    """The fields of a `AuthorisationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AutoGenerateOptionTypeFields:
    """The fields of a `AutoGenerateOptionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class AutoGenerateSeparatorFields:
    """The fields of a `AutoGenerateSeparator` that a filter or an order may name."""

    id: Number
    name: Text
    separator_character: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class BankFields:
    """The fields of a `Bank` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    sort_code: Text
    account_no: Text
    bank_name: Text
    account_type: Text
    account_status_type: Text
    balance: Number
    balance_in_base: Number
    overdraft_limit: Number
    account_name: Text
    iban: Text
    bic: Text
    statement_balance: Number
    statement_date: DayField
    account_currency_id: Number
    bank_account_nominal_reference: Text
    bank_account_nominal_cost_centre: Text
    bank_account_nominal_department: Text
    bank_charges_nominal_reference: Text
    bank_charges_nominal_cost_centre: Text
    bank_charges_nominal_department: Text
    exchange_diff_nominal_reference: Text
    exchange_diff_nominal_cost_centre: Text
    exchange_diff_nominal_department: Text
    account_currency: CurrencyFields
    bank_account_nominal_code: NominalCodeFields
    bank_address: BankAddressFields
    bank_charges_nominal_code: NominalCodeFields
    exchange_diff_nominal_code: NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


BankExpand: TypeAlias = Literal[
    "account_currency",
    "bank_account_nominal_code",
    "bank_address",
    "bank_charges_nominal_code",
    "exchange_diff_nominal_code",
    "bank_contacts",
    "emails",
    "memos",
    "websites",
]
"""The children of a `Bank` that may be named in `expand`."""


class BankAccountTypeFields:
    """The fields of a `BankAccountType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class BankAddressFields:
    """The fields of a `BankAddress` that a filter or an order may name."""

    id: Number
    contact: Text
    country: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class BankEntryTypeFields:
    """The fields of a `BankEntryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class BankPostedTransactionFields:
    """The fields of a `BankPostedTransaction` that a filter or an order may name."""

    id: Number
    bank_id: Number
    bank_transaction_type: Text
    entry_description: Text
    reference: Text
    second_reference: Text
    transaction_date: DayField
    posted_date: DayField
    cheque_value: Number
    cheque_discount_value: Number
    cheque_to_account_currency_rate: Number
    bank_cheque_to_base_currency_rate: Number
    cheque_currency_id: Number
    last_statement_date: DayField
    statement_page_number: Number
    source: Text
    urn: Number
    user_name: Text
    bank: BankFields
    cheque_currency: CurrencyFields
    date_time_created: InstantField
    date_time_updated: InstantField


BankPostedTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items", "nominal_analysis_items", "trade_items", "bank", "cheque_currency"
]
"""The children of a `BankPostedTransaction` that may be named in `expand`."""


class BankViewFields:
    """The fields of a `BankView` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    sort_code: Text
    account_no: Text
    bank_name: Text
    account_type_id: Number
    account_status_type_id: Number
    balance: Number
    balance_in_base: Number
    overdraft_limit: Number
    account_name: Text
    iban: Text
    bic: Text
    statement_balance: Number
    statement_date: DayField
    statement_page_number: Number
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    currency_iso_code_id: Number
    currency_iso_code: Text
    currency_iso_code_name: Text
    bank_account_nominal_reference: Text
    bank_account_nominal_cost_centre: Text
    bank_account_nominal_department: Text
    bank_charges_nominal_reference: Text
    bank_charges_nominal_cost_centre: Text
    bank_charges_nominal_department: Text
    exchange_diff_nominal_reference: Text
    exchange_diff_nominal_cost_centre: Text
    exchange_diff_nominal_department: Text
    electronic_bank: Text
    electronic_bank_function_id: Number


class BinHoldingFields:
    """The fields of a `BinHolding` that a filter or an order may name."""

    id: Number
    warehouse_holding_id: Number
    product_id: Number
    name: Text
    allocation_priority: Number
    quantity_reserved: Number
    unconfirmed_qty_in_stock: Number
    confirmed_qty_in_stock: Number
    quantity_allocated_sop: Number
    quantity_allocated_stock: Number
    quantity_allocated_bom: Number
    quantity_in_stock: Number
    quantity_in_stock_less_reserved: Number
    quantity_allocated: Number
    free_stock_available: Number
    free_stock_available_less_reserved: Number
    last_stocktake: DayField
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
    product: ProductFields
    warehouse_holding: WarehouseHoldingFields
    date_time_created: InstantField
    date_time_updated: InstantField


BinHoldingExpand: TypeAlias = Literal["product", "warehouse_holding"]
"""The children of a `BinHolding` that may be named in `expand`."""


class BomCostHeadingFields:
    """The fields of a `BomCostHeading` that a filter or an order may name."""

    id: Number
    bom_cost_heading_type: Text
    name: Text
    markup: Number
    overhead_recovery_percent: Number
    reserved: Flag
    date_time_created: InstantField


class BomCostHeadingTypeFields:
    """The fields of a `BomCostHeadingType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class BomItemTypeFields:
    """The fields of a `BomItemType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class BomSettingsFields:
    """The fields of a `BomSettings` that a filter or an order may name."""

    id: Number
    order_min_quantity: Number
    built_bought_default_make: Flag
    scrap_percent: Number
    bulk_issue: Flag
    cost_heading_id: Number
    cost_heading: BomCostHeadingFields
    date_time_created: InstantField


BomSettingsExpand: TypeAlias = Literal["cost_heading"]
"""The children of a `BomSettings` that may be named in `expand`."""


class CashBookSettingsFields:
    """The fields of a `CashBookSettings` that a filter or an order may name."""

    id: Number
    default_bank_account_id: Number
    default_bank_account: BankFields


CashBookSettingsExpand: TypeAlias = Literal["default_bank_account"]
"""The children of a `CashBookSettings` that may be named in `expand`."""


class CommunicationContactTypeFields:
    """The fields of a `CommunicationContactType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class CommunicationLocationTypeFields:
    """The fields of a `CommunicationLocationType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class CommunicationOutcomeTypeFields:
    """The fields of a `CommunicationOutcomeType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class CommunicationStyleTypeFields:
    """The fields of a `CommunicationStyleType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class CommunicationTypeFields:
    """The fields of a `CommunicationType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class CompanyDetailsFields:
    """The fields of a `CompanyDetails` that a filter or an order may name."""

    id: Number
    name: Text
    telephone: Text
    fax: Text
    email: Text
    website: Text
    tax_registration_number: Text
    years_accounts_held_for: Number
    country_code_id: Number
    country_code: CountryCodeFields
    eori_number: Text
    is_supplier_payments_enabled: Flag
    address: CompanyDetailsAddressFields
    date_time_created: InstantField
    date_time_updated: InstantField


CompanyDetailsExpand: TypeAlias = Literal["country_code", "address"]
"""The children of a `CompanyDetails` that may be named in `expand`."""


class CompanyDetailsAddressFields:
    """The fields of a `CompanyDetailsAddress` that a filter or an order may name."""

    id: Number
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class ConfigurableTermFields:
    """The fields of a `ConfigurableTerm` that a filter or an order may name."""

    key: Text
    lower_case_single: Text
    lower_case_plural: Text
    upper_case_single: Text
    upper_case_plural: Text


class ConfirmationIntentTypeFields:
    """The fields of a `ConfirmationIntentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ConsolidatedNominalCodeFields:
    """The fields of a `ConsolidatedNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type: Text
    account_status_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class ContactNumberTypeFields:
    """The fields of a `ContactNumberType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text


class ControlNominalCodeFields:
    """The fields of a `ControlNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    account_number: Text
    nominal_reporting_type: Text
    control_nominal_code_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class ControlNominalCodeTypeFields:
    """The fields of a `ControlNominalCodeType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class CostCentreFields:
    """The fields of a `CostCentre` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    contact_name: Text
    contact_details: Text
    contact_email_address: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CostingMethodTypeFields:
    """The fields of a `CostingMethodType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class CountryCodeFields:
    """The fields of a `CountryCode` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    eu_member: Flag
    tax_mask: CountryCodeTaxMaskFields
    date_time_created: InstantField
    date_time_updated: InstantField


CountryCodeExpand: TypeAlias = Literal["tax_mask"]
"""The children of a `CountryCode` that may be named in `expand`."""


class CountryCodeTaxMaskFields:
    """The fields of a `CountryCodeTaxMask` that a filter or an order may name."""

    id: Number
    name: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CourierFields:
    """The fields of a `Courier` that a filter or an order may name."""

    id: Number
    name: Text
    website: Text
    tracking_url: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class CreditBureauFields:
    """The fields of a `CreditBureau` that a filter or an order may name."""

    id: Number
    name: Text
    website: Text
    checking_url: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class CreditPositionFields:
    """The fields of a `CreditPosition` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class CrossSellProductFields:
    """The fields of a `CrossSellProduct` that a filter or an order may name."""

    id: Number
    product_id: Number
    cross_sell_product_id: Number
    cross_sell_product: ProductFields
    product: ProductFields
    date_time_created: InstantField
    date_time_updated: InstantField


CrossSellProductExpand: TypeAlias = Literal["cross_sell_product", "product"]
"""The children of a `CrossSellProduct` that may be named in `expand`."""


class CrossSellProductViewFields:
    """The fields of a `CrossSellProductView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_group_id: Number
    cross_sell_product_id: Number
    cross_sell_product_code: Text
    cross_sell_product_name: Text
    cross_sell_product_group_id: Number
    cross_sell_product_status_type_id: Number
    cross_sell_product_traceable_type_id: Number


class CurrencyFields:
    """The fields of a `Currency` that a filter or an order may name."""

    id: Number
    symbol: Text
    name: Text
    core_currency_rate: Number
    euro_currency_rate: Number
    is_base_currency: Flag
    is_euro_currency: Flag
    use_for_new_accounts: Flag
    exchange_rate_type: Text
    exchange_rate_amendability_type: Text
    currency_iso_code_id: Number
    currency_iso_code: CurrencyIsoCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


CurrencyExpand: TypeAlias = Literal["currency_iso_code"]
"""The children of a `Currency` that may be named in `expand`."""


class CurrencyIsoCodeFields:
    """The fields of a `CurrencyIsoCode` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CurrencyTransactionTypeFields:
    """The fields of a `CurrencyTransactionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


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
    associated_head_office: CustomerFields
    country_code: CountryCodeFields
    credit_bureau: CreditBureauFields
    credit_memo_note: CustomerCreditMemoNoteFields
    credit_position: CreditPositionFields
    currency: CurrencyFields
    customer_discount_group: CustomerDiscountGroupFields
    default_nominal_code: NominalCodeFields
    default_tax_code: TaxCodeFields
    finance_charge: FinanceChargeFields
    main_address: CustomerMainAddressFields
    order_value_discount: OrderValueDiscountFields
    price_band: PriceBandFields
    sales_credit_note_layout: DocumentLayoutFields
    sales_invoice_layout: DocumentLayoutFields
    statement_layout: DocumentLayoutFields
    status: CustomerStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField
    last_follow_up_date: DayField
    has_promised_payment: Flag


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
"""The children of a `Customer` that may be named in `expand`."""


class CustomerAlertFields:
    """The fields of a `CustomerAlert` that a filter or an order may name."""

    id: Number
    customer_id: Number
    alert_text: Text
    is_active: Flag
    show_alert_for_orders: Flag
    show_alert_for_proformas: Flag
    show_alert_for_quotes: Flag
    show_alert_for_credit_notes: Flag
    show_alert_for_price_enquiries: Flag
    show_alert_for_invoices: Flag
    show_alert_for_returns: Flag
    show_alert_for_project_bills: Flag
    updated_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerCardFields:
    """The fields of a `CustomerCard` that a filter or an order may name."""

    id: Number
    customer_id: Number
    description: Text
    last_used_date: DayField


class CustomerContactFields:
    """The fields of a `CustomerContact` that a filter or an order may name."""

    id: Number
    customer_id: Number
    salutation_id: Number
    name: Text
    first_name: Text
    middle_name: Text
    last_name: Text
    default_telephone: Text
    default_email: Text
    is_default: Flag
    salutation: SalutationFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerContactExpand: TypeAlias = Literal[
    "salutation", "emails", "telephones", "mobiles", "faxes", "websites", "roles"
]
"""The children of a `CustomerContact` that may be named in `expand`."""


class CustomerContactRoleFields:
    """The fields of a `CustomerContactRole` that a filter or an order may name."""

    id: Number
    customer_contact_id: Number
    trader_contact_role_id: Number
    is_preferred_contact_for_role: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerCreditMemoNoteFields:
    """The fields of a `CustomerCreditMemoNote` that a filter or an order may name."""

    id: Number
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerDeliveryAddressFields:
    """The fields of a `CustomerDeliveryAddress` that a filter or an order may name."""

    id: Number
    customer_id: Number
    is_default: Flag
    description: Text
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    address_country_code_id: Number
    contact: Text
    telephone: Text
    fax: Text
    email: Text
    tax_number: Text
    tax_code_id: Number
    country_code_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField
    customer: CustomerFields
    address_country_code: CountryCodeFields
    tax_code: TaxCodeFields
    country_code: CountryCodeFields


CustomerDeliveryAddressExpand: TypeAlias = Literal["customer", "address_country_code", "tax_code", "country_code"]
"""The children of a `CustomerDeliveryAddress` that may be named in `expand`."""


class CustomerDiscountGroupFields:
    """The fields of a `CustomerDiscountGroup` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerEmailFields:
    """The fields of a `CustomerEmail` that a filter or an order may name."""

    id: Number
    email: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerEmailExpand: TypeAlias = Literal["customer_contact"]
"""The children of a `CustomerEmail` that may be named in `expand`."""


class CustomerFaxFields:
    """The fields of a `CustomerFax` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerFaxExpand: TypeAlias = Literal["customer_contact"]
"""The children of a `CustomerFax` that may be named in `expand`."""


class CustomerMainAddressFields:
    """The fields of a `CustomerMainAddress` that a filter or an order may name."""

    id: Number
    customer_id: Number
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    contact_name: Text
    address_country_code_id: Number
    address_country_code: CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerMainAddressExpand: TypeAlias = Literal["address_country_code"]
"""The children of a `CustomerMainAddress` that may be named in `expand`."""


class CustomerMemoFields:
    """The fields of a `CustomerMemo` that a filter or an order may name."""

    id: Number
    customer_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerMobileFields:
    """The fields of a `CustomerMobile` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerMobileExpand: TypeAlias = Literal["customer_contact"]
"""The children of a `CustomerMobile` that may be named in `expand`."""


class CustomerPeriodValueViewFields:
    """The fields of a `CustomerPeriodValueView` that a filter or an order may name."""

    customer_id: Number
    customer_reference: Text
    customer_name: Text
    customer_analysis_code_1: Text
    customer_analysis_code_2: Text
    customer_analysis_code_3: Text
    customer_analysis_code_4: Text
    customer_analysis_code_5: Text
    customer_period_value_id: Number
    period_value_total_invoice_value_to_date: Number
    period_value_total_credit_note_value_to_date: Number
    period_value_total_cash_value_to_date: Number
    period_value_total_profit_value_to_date: Number
    period_value_total_invoice_value_to_date_in_base: Number
    period_value_total_cred_note_value_to_date_in_base: Number
    period_value_total_cash_value_to_date_in_base: Number
    period_value_total_profit_value_to_date_in_base: Number
    period_value_exchange_rate_gain_or_loss: Number
    period_value_total_finance_charges_applied: Number
    customer_analysis_period_id: Number
    analysis_period_reference: Text
    analysis_period_start_date: DayField
    analysis_period_end_date: DayField
    period_value_date_time_updated: InstantField


class CustomerPriceBandFields:
    """The fields of a `CustomerPriceBand` that a filter or an order may name."""

    id: Number
    customer_id: Number
    price_band_id: Number
    price_band: PriceBandFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerPriceBandExpand: TypeAlias = Literal["price_band"]
"""The children of a `CustomerPriceBand` that may be named in `expand`."""


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


class CustomerStatusFields:
    """The fields of a `CustomerStatus` that a filter or an order may name."""

    is_live: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class CustomerTelephoneFields:
    """The fields of a `CustomerTelephone` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerTelephoneExpand: TypeAlias = Literal["customer_contact"]
"""The children of a `CustomerTelephone` that may be named in `expand`."""


class CustomerViewFields:
    """The fields of a `CustomerView` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    country_code_id: Number
    country_code: Text
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    currency_iso_code_id: Number
    currency_iso_code: Text
    currency_iso_code_name: Text
    balance: Number
    base_balance: Number
    credit_limit: Number
    vat_number: Text
    default_tax_rate_id: Number
    default_tax_rate_code: Number
    default_tax_rate_name: Text
    default_tax_rate: Number
    default_order_priority: Text
    default_nominal_account_number: Text
    default_nominal_cost_centre: Text
    default_nominal_department: Text
    early_settlement_discount_percent: Number
    days_early_settlement_disc_applies: Number
    payment_terms_in_days: Number
    payment_terms_id: Number
    payment_terms: Text
    discount_group_id: Number
    discount_group_name: Text
    discount_group_description: Text
    order_value_discount_id: Number
    order_value_discount_name: Text
    order_value_discount_description: Text
    price_band_id: Number
    price_band_name: Text
    price_band_description: Text
    use_consolidated_billing: Flag
    invoice_line_discount_percent: Number
    invoice_discount_percent: Number
    account_is_on_hold: Flag
    account_status_type_id: Number
    account_status_type: Text
    account_type_id: Number
    account_type: Text
    value_of_current_orders_in_sop: Number
    date_account_details_last_changed: DayField
    date_of_last_transaction: DayField
    date_finance_charge_last_run: DayField
    trading_terms: Text
    credit_reference: Text
    credit_bureau_id: Number
    credit_bureau_name: Text
    credit_position_id: Number
    credit_position_name: Text
    average_time_to_pay: Number
    account_opened: DayField
    last_credit_review: DayField
    next_credit_review: DayField
    application_date: DayField
    date_received: DayField
    terms_agreed: Flag
    is_over_credit_limit: Flag
    months_to_keep_transactions_for: Number
    use_tax_code_as_default: Flag
    avg_time_to_pay_date_last_updated: InstantField
    duns_code: Text
    telephone_area_code: Text
    telephone_country_code: Text
    telephone_subscriber_number: Text
    fax_area_code: Text
    fax_country_code: Text
    fax_subscriber_number: Text
    website: Text
    send_copy_statement_to_branch: Flag
    statement_transmission_method_id: Number
    statement_transmission_method: Text
    invoice_payments_status: Text
    contact_name: Text
    contact_first_name: Text
    contact_middle_name: Text
    contact_last_name: Text
    contact_default_telephone_number: Text
    contact_default_email_address: Text
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
    customer_location_id: Number
    customer_location_address_line_1: Text
    customer_location_address_line_2: Text
    customer_location_address_line_3: Text
    customer_location_address_line_4: Text
    customer_location_post_code: Text
    customer_location_city: Text
    customer_location_county: Text
    customer_location_country: Text
    customer_location_full_address: Text
    customer_location_date_time_created: InstantField
    customer_location_date_time_updated: InstantField
    customer_location_country_code_id: Number
    customer_location_country_code: Text
    customer_location_country_code_name: Text
    customer_location_type_id: Number
    customer_location_type: Text
    customer_location_address_country_code_id: Number
    customer_location_address_country_code: Text
    customer_location_address_country_code_name: Text
    date_time_created: InstantField
    date_time_updated: InstantField
    last_follow_up_date: DayField
    has_promised_payment: Flag


class CustomerWebsiteFields:
    """The fields of a `CustomerWebsite` that a filter or an order may name."""

    id: Number
    website: Text
    customer_contact_id: Number
    is_default: Flag
    customer_contact: CustomerContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


CustomerWebsiteExpand: TypeAlias = Literal["customer_contact"]
"""The children of a `CustomerWebsite` that may be named in `expand`."""


class CustomerYearValueViewFields:
    """The fields of a `CustomerYearValueView` that a filter or an order may name."""

    customer_id: Number
    customer_reference: Text
    customer_name: Text
    customer_analysis_code_1: Text
    customer_analysis_code_2: Text
    customer_analysis_code_3: Text
    customer_analysis_code_4: Text
    customer_analysis_code_5: Text
    customer_year_value_id: Number
    year_value_total_invoice_value_to_date: Number
    year_value_total_credit_note_value_to_date: Number
    year_value_total_cash_value_to_date: Number
    year_value_total_profit_value_to_date: Number
    year_value_total_invoice_value_to_date_in_base: Number
    year_value_total_cred_note_value_to_date_in_base: Number
    year_value_total_cash_value_to_date_in_base: Number
    year_value_total_profit_value_to_date_in_base: Number
    year_value_exchange_rate_gain_or_loss: Number
    year_value_total_finance_charges_applied: Number
    financial_year_id: Number
    financial_year_start_date: DayField
    financial_year_end_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
    year_value_date_time_updated: InstantField


class DepartmentFields:
    """The fields of a `Department` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    contact_name: Text
    contact_details: Text
    contact_email_address: Text
    status: DepartmentStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField


DepartmentExpand: TypeAlias = Literal["status"]
"""The children of a `Department` that may be named in `expand`."""


class DepartmentStatusFields:
    """The fields of a `DepartmentStatus` that a filter or an order may name."""

    delete_exception_type: Text


class DiscountOrSurchargeTypeFields:
    """The fields of a `DiscountOrSurchargeType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class DiscrepancyStatusTypeFields:
    """The fields of a `DiscrepancyStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class DocumentLayoutFields:
    """The fields of a `DocumentLayout` that a filter or an order may name."""

    id: Number
    sys_document_type_id: Number
    name: Text
    layout: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class DocumentTransmissionMethodTypeFields:
    """The fields of a `DocumentTransmissionMethodType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class DocumentTypeFields:
    """The fields of a `DocumentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
    is_mandatory: Flag
    trader_contact_role_id: Number
    used_in_module: Text
    trader_contact_role: TraderContactRoleFields
    date_time_created: InstantField
    date_time_updated: InstantField


DocumentTypeExpand: TypeAlias = Literal["trader_contact_role"]
"""The children of a `DocumentType` that may be named in `expand`."""


class ElectronicBankFunctionTypeFields:
    """The fields of a `ElectronicBankFunctionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class EntrySourceTypeFields:
    """The fields of a `EntrySourceType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ExchangeRateAmendabilityTypeFields:
    """The fields of a `ExchangeRateAmendabilityType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ExchangeRateTypeFields:
    """The fields of a `ExchangeRateType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FactorHouseFields:
    """The fields of a `FactorHouse` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    main_address: FactorHouseMainAddressFields
    date_time_created: InstantField
    date_time_updated: InstantField


FactorHouseExpand: TypeAlias = Literal["main_address"]
"""The children of a `FactorHouse` that may be named in `expand`."""


class FactorHouseMainAddressFields:
    """The fields of a `FactorHouseMainAddress` that a filter or an order may name."""

    id: Number
    contact: Text
    country: Text
    telephone: Text
    mobile: Text
    fax: Text
    email: Text
    website: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class FinanceChargeFields:
    """The fields of a `FinanceCharge` that a filter or an order may name."""

    id: Number
    code: Number
    finance_charge_percent: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class FinancialReportLayoutTypeFields:
    """The fields of a `FinancialReportLayoutType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FinancialReportLayoutViewFields:
    """The fields of a `FinancialReportLayoutView` that a filter or an order may name."""

    financial_report_layout_id: Number
    financial_report_layout_account_report_type: Text
    financial_report_layout_name: Text
    financial_report_row_id: Number
    financial_report_row_line_type: Text
    financial_report_row_layout_position_type: Text
    financial_report_row_layout_debit_or_credit_type: Text
    financial_report_row_report_row: Number
    financial_report_row_title: Text
    financial_report_row_subtotal_group: Number
    financial_report_row_group_break_1: Number
    financial_report_row_group_break_2: Number
    financial_report_row_group_break_3: Number
    financial_report_row_group_break_4: Number
    financial_report_row_group_break_5: Number
    financial_report_row_group_break_6: Number
    financial_report_row_group_break_7: Number
    financial_report_row_group_break_8: Number
    financial_report_row_group_break_9: Number
    nominal_account_report_category_id: Number
    nominal_account_report_category_code: Text
    nominal_account_report_category_description: Text


class FinancialReportRowLayoutDebitOrCreditTypeFields:
    """The fields of a `FinancialReportRowLayoutDebitOrCreditType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FinancialReportRowLayoutPositionTypeFields:
    """The fields of a `FinancialReportRowLayoutPositionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FinancialReportRowLineTypeFields:
    """The fields of a `FinancialReportRowLineType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FinancialYearPeriodViewFields:
    """The fields of a `FinancialYearPeriodView` that a filter or an order may name."""

    financial_year_id: Number
    financial_year_start_date: DayField
    financial_year_end_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
    accounting_period_id: Number
    period_number: Number
    period_start_date: DayField
    period_end_date: DayField


class FlatRateOrQuantityBreakTypeFields:
    """The fields of a `FlatRateOrQuantityBreakType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FlowStateFields:
    """The fields of a `FlowState` that a filter or an order may name."""

    id: Number
    flow_id: Text
    value: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class FulfilmentMethodTypeFields:
    """The fields of a `FulfilmentMethodType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class FulfilmentSequenceTypeFields:
    """The fields of a `FulfilmentSequenceType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class HeadOfficeTypeFields:
    """The fields of a `HeadOfficeType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class InternalAreaFields:
    """The fields of a `InternalArea` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    nominal_code_id: Number
    nominal_code: NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


InternalAreaExpand: TypeAlias = Literal["nominal_code"]
"""The children of a `InternalArea` that may be named in `expand`."""


class IntrastatDateTypeFields:
    """The fields of a `IntrastatDateType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class IntrastatTermsOfDeliveryTypeFields:
    """The fields of a `IntrastatTermsOfDeliveryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class LabelPrintingOptionTypeFields:
    """The fields of a `LabelPrintingOptionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class LandedCostsTypeFields:
    """The fields of a `LandedCostsType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class LedgerTypeFields:
    """The fields of a `LedgerType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class LookupBankFields:
    """The fields of a `LookupBank` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    account_status_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class LookupCustomerFields:
    """The fields of a `LookupCustomer` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    account_status_type_id: Number
    post_code: Text
    office_type_id: Number


class LookupNominalCodeFields:
    """The fields of a `LookupNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_code: Text
    department_code: Text
    nominal_account_type_id: Number
    account_status_type_id: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    brought_forward_balance: Number


class LookupPopOrderFields:
    """The fields of a `LookupPopOrder` that a filter or an order may name."""

    id: Number
    document_no: Text
    supplier_id: Number
    supplier_document_no: Text
    document_status_id: Number


class LookupProductFields:
    """The fields of a `LookupProduct` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    free_stock_quantity: Number
    record_nos_on_goods_received: Flag
    product_status_id: Number
    bom_item_type_id: Number
    traceable_type_id: Number
    this_is_the_sop_product_group: Flag
    product_type_id: Number
    allow_sales_order: Flag


class LookupProductGroupFields:
    """The fields of a `LookupProductGroup` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    product_type_id: Number


class LookupSopOrderFields:
    """The fields of a `LookupSopOrder` that a filter or an order may name."""

    id: Number
    document_no: Text
    customer_id: Number
    customer_document_no: Text
    document_status_id: Number


class LookupSopQuoteFields:
    """The fields of a `LookupSopQuote` that a filter or an order may name."""

    id: Number
    document_no: Text
    customer_id: Number
    customer_document_no: Text
    document_status_id: Number


class LookupStockItemUnitFields:
    """The fields of a `LookupStockItemUnit` that a filter or an order may name."""

    id: Number
    name: Text
    stock_item_id: Number
    unit_id: Number


class LookupSupplierFields:
    """The fields of a `LookupSupplier` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    account_status_type_id: Number
    post_code: Text


class NominalAccountEntryLocationTypeFields:
    """The fields of a `NominalAccountEntryLocationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class NominalAccountTypeFields:
    """The fields of a `NominalAccountType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class NominalBudgetProfileFields:
    """The fields of a `NominalBudgetProfile` that a filter or an order may name."""

    id: Number
    name: Text


NominalBudgetProfileExpand: TypeAlias = Literal["periods"]
"""The children of a `NominalBudgetProfile` that may be named in `expand`."""


class NominalBudgetTypeFields:
    """The fields of a `NominalBudgetType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class NominalCodeFields:
    """The fields of a `NominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type: Text
    account_status_type: Text
    report_category_id: Number
    sofa_category_id: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    debit_balance_year_to_date: Number
    credit_balance_year_to_date: Number
    brought_forward_balance: Number
    allow_manual_journal_entries: Flag
    use_batch_postings: Flag
    periods_to_keep_transactions: Number
    consolidated_nominal_code_id: Number
    consolidated_nominal_account_number: Text
    consolidated_nominal_cost_centre: Text
    consolidated_nominal_department: Text
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
    consolidated_nominal_code: ConsolidatedNominalCodeFields
    cost_centre: CostCentreFields
    department: DepartmentFields
    report_category: NominalReportCategoryFields
    sofa_category: NominalReportCategoryFields
    date_time_created: InstantField
    date_time_updated: InstantField


NominalCodeExpand: TypeAlias = Literal[
    "consolidated_nominal_code",
    "cost_centre",
    "department",
    "report_category",
    "sofa_category",
    "financial_years",
    "memos",
]
"""The children of a `NominalCode` that may be named in `expand`."""


class NominalCodeMemoFields:
    """The fields of a `NominalCodeMemo` that a filter or an order may name."""

    id: Number
    nominal_code_id: Number
    is_active: Flag
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class NominalCodeViewFields:
    """The fields of a `NominalCodeView` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type_id: Number
    account_status_type_id: Number
    report_category_id: Number
    report_category_code: Text
    report_category_description: Text
    report_category_report_type_id: Number
    sofa_category_id: Number
    sofa_category_code: Text
    sofa_category_description: Text
    sofa_category_report_type_id: Number
    year_value_budget_type_id: Number
    year_value_budget_value: Number
    year_value_original_budget_value: Number
    report_category_budget_name: Text
    allow_manual_journal_entries: Flag
    use_batch_postings: Flag
    periods_to_keep_transactions: Number
    consolidated_nominal_account_number: Text
    consolidated_nominal_cost_centre: Text
    consolidated_nominal_department: Text
    consolidated_adjustment: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    debit_year_to_date: Number
    credit_year_to_date: Number
    brought_forward_balance: Number
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


class NominalLedgerSettingsFields:
    """The fields of a `NominalLedgerSettings` that a filter or an order may name."""

    id: Number
    allow_additional_trans_analysis: Flag
    is_consolidation_enabled: Flag
    keep_nominal_transactions: Flag
    months_to_keep_transactions: Number
    use_expanded_budgets: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


NominalLedgerSettingsExpand: TypeAlias = Literal["budget_titles", "budget_profiles"]
"""The children of a `NominalLedgerSettings` that may be named in `expand`."""


class NominalPeriodValueViewFields:
    """The fields of a `NominalPeriodValueView` that a filter or an order may name."""

    nominal_code_id: Number
    nominal_code_account_number_cost_centre_id: Number
    nominal_code_cost_centre_id: Number
    nominal_code_department_id: Number
    nominal_code_account_type: Text
    nominal_code_report_category_id: Number
    nominal_code_name: Text
    nominal_code_reference: Text
    nominal_code_cost_centre: Text
    nominal_code_department: Text
    nominal_code_account_status_type: Text
    nominal_period_value_id: Number
    nominal_period_value_budget_value: Number
    nominal_period_value_actual_value: Number
    nominal_period_value_adjustment_after_year_end_close: Number
    accounting_period_id: Number
    accounting_period_period_number: Number
    accounting_period_start_date: DayField
    accounting_period_end_date: DayField
    financial_year_id: Number
    financial_year_start_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number


class NominalReportCategoryFields:
    """The fields of a `NominalReportCategory` that a filter or an order may name."""

    id: Number
    account_report_type: Text
    code: Text
    description: Text
    account_report_category_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class NominalReportCategoryTypeFields:
    """The fields of a `NominalReportCategoryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class NominalReportingTypeFields:
    """The fields of a `NominalReportingType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class NominalTransactionAnalysisCodeFields:
    """The fields of a `NominalTransactionAnalysisCode` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    active: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class NominalTransactionEnquiryViewFields:
    """The fields of a `NominalTransactionEnquiryView` that a filter or an order may name."""

    id: Number
    nominal_code_id: Number
    transaction_date: DayField
    period_number: Number
    reference: Text
    narrative: Text
    transaction_analysis_code: Text
    debit: Number
    credit: Number
    user_name: Text
    source: Text
    urn: Number
    accounting_period_id: Number
    financial_year_id: Number
    financial_year_start_date: DayField
    year_relative_to_current_year: Number


NominalTransactionEnquiryViewExpand: TypeAlias = Literal[
    "nominal_analysis_items", "bank_items", "tax_analysis_items", "trade_items"
]
"""The children of a `NominalTransactionEnquiryView` that may be named in `expand`."""


class OrderLineItemTypeFields:
    """The fields of a `OrderLineItemType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class OrderReturnLineTypeFields:
    """The fields of a `OrderReturnLineType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class OrderValueDiscountFields:
    """The fields of a `OrderValueDiscount` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    currency_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class PaymentGroupFields:
    """The fields of a `PaymentGroup` that a filter or an order may name."""

    id: Number
    payment_group_number: Number
    post_to_ledger_on_payment_run: Flag
    summarise_payments: Flag
    is_supplier_payments_group: Flag
    payment_type: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class PaymentTypeFields:
    """The fields of a `PaymentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PendingEmailFields:
    """The fields of a `PendingEmail` that a filter or an order may name."""

    id: Number
    email_type: Text
    email_address: Text
    email_subject: Text
    email_body: Text
    user_number: Number
    user_name: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class PopAdditionalChargeFields:
    """The fields of a `PopAdditionalCharge` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    charge_value: Number
    nominal_code_id: Number
    tax_code_id: Number
    nominal_code: NominalCodeFields
    tax_code: TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


PopAdditionalChargeExpand: TypeAlias = Literal["nominal_code", "tax_code"]
"""The children of a `PopAdditionalCharge` that may be named in `expand`."""


class PopAuthorisationStatusTypeFields:
    """The fields of a `PopAuthorisationStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopCancelledLineFields:
    """The fields of a `PopCancelledLine` that a filter or an order may name."""

    id: Number
    pop_order_return_id: Number
    item_code: Text
    item_description: Text
    cancelled_quantity: Number
    cancelled_date: DayField
    user_number: Number
    user_name: Text
    buying_unit_description: Text
    stock_unit_cancelled_quantity: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class PopDeliveryAddressActionTypeFields:
    """The fields of a `PopDeliveryAddressActionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopDeliveryAddressTypeFields:
    """The fields of a `PopDeliveryAddressType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopDocumentPrintStatusTypeFields:
    """The fields of a `PopDocumentPrintStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopDocumentProcessStatusTypeFields:
    """The fields of a `PopDocumentProcessStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopDocumentStatusTypeFields:
    """The fields of a `PopDocumentStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopDocumentTypeFields:
    """The fields of a `PopDocumentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopIntrastatStatusTypeFields:
    """The fields of a `PopIntrastatStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopInvoiceCreditTypeFields:
    """The fields of a `PopInvoiceCreditType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopLinkedOrderLineFields:
    """The fields of a `PopLinkedOrderLine` that a filter or an order may name."""

    type_: Text
    id: Number
    linked_order_id: Number
    customer_name: Text
    customer_reference: Text
    document_no: Text
    stock_unit_required_quantity: Number
    stock_unit_despatched_quantity: Number
    stock_unit_outstanding_quantity: Number


class PopLinkedRequisitionLineFields:
    """The fields of a `PopLinkedRequisitionLine` that a filter or an order may name."""

    id: Number
    supplier_reference: Text
    supplier_name: Text
    item_code: Text
    item_name: Text
    document_no: Text
    budget_name: Text
    quantity: Number


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
    default_direct_delivery_address: PopOrderLineDirectDeliveryAddressFields
    delivery_address: PopOrderDeliveryAddressFields
    supplier: SupplierFields
    date_time_created: InstantField
    date_time_updated: InstantField
    is_to_lock: Flag


PopOrderExpand: TypeAlias = Literal[
    "default_direct_delivery_address",
    "delivery_address",
    "supplier",
    "lines",
    "memos",
    "is_to_lock",
    "available_document_discount",
]
"""The children of a `PopOrder` that may be named in `expand`."""


class PopOrderDeliveryAddressFields:
    """The fields of a `PopOrderDeliveryAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email_address: Text
    country_code_id: Number
    tax_number: Text
    tax_code_id: Number
    country_code: CountryCodeFields
    tax_code: TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


PopOrderDeliveryAddressExpand: TypeAlias = Literal["country_code", "tax_code"]
"""The children of a `PopOrderDeliveryAddress` that may be named in `expand`."""


class PopOrderGenerationTypeFields:
    """The fields of a `PopOrderGenerationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PopOrderLineFields:
    """The fields of a `PopOrderLine` that a filter or an order may name."""

    id: Number
    pop_order_id: Number
    line_number: Number
    line_type: Text
    product_id: Number
    warehouse_id: Number
    code: Text
    description: Text
    use_description: Flag
    supplier_part_ref: Text
    for_direct_delivery: Flag
    show_on_supplier_docs: Flag
    update_prices_at_goods_receipt: Flag
    confirmation_intent_type: Text
    tax_code_id: Number
    nominal_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    line_quantity: Number
    receipt_return_quantity: Number
    invoice_credit_quantity: Number
    stock_unit_receipt_return_quantity: Number
    stock_unit_invoice_credit_quantity: Number
    stock_unit_on_order_quantity: Number
    line_unit_precision: Number
    buying_unit_id: Number
    buying_unit_description: Text
    unit_buying_price: Number
    unit_discount_percent: Number
    discount_percent_specified: Flag
    unit_discount_value: Number
    discounted_unit_price: Number
    pricing_unit_id: Number
    pricing_unit_description: Text
    pricing_unit_multiple: Number
    stock_unit_multiple: Number
    stock_unit_precision: Number
    stock_unit_line_quantity: Number
    line_total_value: Number
    line_tax_value: Number
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    total_landed_costs_value: Number
    receipt_return_status: Text
    invoice_credit_status: Text
    is_complete: Flag
    is_line_deletable: Flag
    has_linked_order_lines: Flag
    has_requisition_lines: Flag
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
    buying_unit: UnitFields
    nominal_code: NominalCodeFields
    pop_order: PopOrderFields
    pricing_unit: UnitFields
    product: ProductFields
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
    additional_charge: PopAdditionalChargeFields
    direct_delivery_address: PopOrderLineDirectDeliveryAddressFields
    requisition_lines_comment: Text
    tax_code: TaxCodeFields
    warehouse: WarehouseFields
    date_time_created: InstantField
    date_time_updated: InstantField


PopOrderLineExpand: TypeAlias = Literal[
    "buying_unit",
    "nominal_code",
    "pop_order",
    "pricing_unit",
    "product",
    "additional_charge",
    "direct_delivery_address",
    "linked_requisition_lines",
    "linked_order_lines",
    "tax_code",
    "warehouse",
    "requested_delivery_dates",
    "pop_status",
]
"""The children of a `PopOrderLine` that may be named in `expand`."""


class PopOrderLineDirectDeliveryAddressFields:
    """The fields of a `PopOrderLineDirectDeliveryAddress` that a filter or an order may name."""

    id: Number
    action_type: Number
    delivery_address_type: Text
    customer_delivery_address_id: Number
    source_id: Number
    postal_name: Text
    contact: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    email: Text
    fax: Text
    tax_number: Text
    telephone: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class PopOrderLineViewFields:
    """The fields of a `PopOrderLineView` that a filter or an order may name."""

    pop_order_id: Number
    pop_order_document_no: Text
    pop_order_document_date: DayField
    pop_order_document_status: Text
    pop_order_supplier_document_no: Text
    pop_order_currency_id: Number
    pop_order_currency_name: Text
    pop_order_currency_symbol: Text
    pop_order_exchange_rate: Number
    pop_order_requested_delivery_date: DayField
    pop_order_analysis_code_1: Text
    pop_order_analysis_code_2: Text
    pop_order_analysis_code_3: Text
    pop_order_analysis_code_4: Text
    pop_order_analysis_code_5: Text
    pop_order_analysis_code_6: Text
    pop_order_analysis_code_7: Text
    pop_order_analysis_code_8: Text
    pop_order_analysis_code_9: Text
    pop_order_analysis_code_10: Text
    pop_order_analysis_code_11: Text
    pop_order_analysis_code_12: Text
    pop_order_analysis_code_13: Text
    pop_order_analysis_code_14: Text
    pop_order_analysis_code_15: Text
    pop_order_analysis_code_16: Text
    pop_order_analysis_code_17: Text
    pop_order_analysis_code_18: Text
    pop_order_analysis_code_19: Text
    pop_order_analysis_code_20: Text
    pop_order_date_time_updated: InstantField
    pop_order_document_originator_id: Text
    pop_order_document_created_by_id: Text
    pop_order_document_default_delivery_address_id: Text
    pop_order_document_discount_percent: Number
    pop_order_settlement_discount_days: Number
    pop_order_settlement_discount_percent: Number
    pop_order_subtotal_value: Number
    pop_order_line_landed_costs_value: Number
    pop_order_subtotal_discount_value: Number
    pop_order_subtotal_landed_costs_value: Number
    pop_order_line_id: Number
    pop_order_line_number: Number
    pop_order_line_type: Text
    pop_order_line_product_code: Text
    pop_order_line_product_description: Text
    pop_order_line_quantity: Number
    pop_order_line_unit_price: Number
    pop_order_line_unit_discount_percent: Number
    pop_order_line_unit_discount_value: Number
    pop_order_line_total_value: Number
    pop_order_line_tax_value: Number
    pop_order_line_discounted_unit_price: Number
    pop_order_line_analysis_code_1: Text
    pop_order_line_analysis_code_2: Text
    pop_order_line_analysis_code_3: Text
    pop_order_line_analysis_code_4: Text
    pop_order_line_analysis_code_5: Text
    pop_order_line_analysis_code_6: Text
    pop_order_line_analysis_code_7: Text
    pop_order_line_analysis_code_8: Text
    pop_order_line_analysis_code_9: Text
    pop_order_line_analysis_code_10: Text
    pop_order_line_analysis_code_11: Text
    pop_order_line_analysis_code_12: Text
    pop_order_line_analysis_code_13: Text
    pop_order_line_analysis_code_14: Text
    pop_order_line_analysis_code_15: Text
    pop_order_line_analysis_code_16: Text
    pop_order_line_analysis_code_17: Text
    pop_order_line_analysis_code_18: Text
    pop_order_line_analysis_code_19: Text
    pop_order_line_analysis_code_20: Text
    pop_order_confirmation_intent_type: Text
    pop_order_line_for_direct_delivery: Flag
    pop_order_line_show_on_supplier_docs: Flag
    pop_order_line_date_time_updated: InstantField
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
    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
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


class PopOrderReturnInvoiceCreditViewFields:
    """The fields of a `PopOrderReturnInvoiceCreditView` that a filter or an order may name."""

    pop_order_return_id: Number
    pop_order_return_document_type_id: Number
    pop_order_return_document_date: DayField
    pop_order_return_document_no: Text
    pop_order_return_document_status_id: Number
    pop_order_return_authorisation_status_id: Number
    pop_order_return_document_print_status_id: Number
    pop_order_return_supplier_document_no: Text
    pop_order_return_total_net_value: Number
    pop_order_return_total_tax_value: Number
    pop_order_return_total_gross_value: Number
    pop_order_return_total_accrual_value: Number
    supplier_id: Number
    supplier_name: Text
    supplier_reference: Text
    supplier_short_name: Text
    pop_invoice_credit_line_id: Number
    pop_invoice_credit_no: Text
    pop_invoice_credit_type_id: Number


class PopOrderReturnLineInvoiceCreditViewFields:
    """The fields of a `PopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

    pop_invoice_credit_line_id: Number
    pop_order_return_line_id: Number
    pop_invoice_credit_document_no: Text
    pop_invoice_credit_type_id: Number
    pop_invoice_credit_document_date: DayField
    pop_invoice_credit_line_invoice_credit_quantity: Number
    line_unit_name: Text
    stock_unit_discounted_unit_price: Number
    pop_invoice_credit_line_stock_unit_invoice_credit_quantity: Number
    stock_unit_name: Text


class PopOrderReturnLineReceiptReturnViewFields:
    """The fields of a `PopOrderReturnLineReceiptReturnView` that a filter or an order may name."""

    pop_receipt_return_line_id: Number
    pop_receipt_return_line_receipt_return_no: Text
    pop_receipt_return_line_receipt_return_date: DayField
    pop_receipt_return_line_receipt_return_quantity: Number
    pop_receipt_return_line_user_number: Number
    pop_receipt_return_line_user_name: Text
    pop_receipt_return_id: Number
    pop_receipt_return_supplier_document_no: Text
    pop_order_return_line_id: Number
    pop_order_return_line_buying_unit_description: Text
    pop_order_return_id: Number
    pop_order_return_invoice_credit_status_id: Number
    pop_receipt_return_line_invoiced: Text


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


class PopRequisitionFulfilmentLineFields:
    """The fields of a `PopRequisitionFulfilmentLine` that a filter or an order may name."""

    id: Number
    pop_requisition_line_id: Number
    linked_item_id: Number
    linked_reference: Text
    pop_requisition_fulfilment_line_type: Text
    supplier_id: Number
    item_code: Text
    item_name: Text
    warehouse_id: Number
    warehouse_item_id: Number
    warehouse_name: Text
    quantity: Number
    nominal_account_name: Text
    nominal_account_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    unit_buying_price: Number
    net_value: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class PopRequisitionFulfilmentLineViewFields:
    """The fields of a `PopRequisitionFulfilmentLineView` that a filter or an order may name."""

    pop_requisition_fulfilment_line_id: Number
    pop_requisition_fulfilment_line_type_id: Number
    pop_requisition_fulfilment_line_quantity: Number
    pop_requisition_fulfilment_line_item_code: Text
    pop_requisition_fulfilment_line_item_name: Text
    pop_requisition_fulfilment_line_linked_item_id: Number
    pop_requisition_fulfilment_line_net_value: Number
    pop_requisition_fulfilment_line_nominal_account_name: Text
    pop_requisition_fulfilment_line_nominal_account_reference: Text
    pop_requisition_fulfilment_line_nominal_cost_centre: Text
    pop_requisition_fulfilment_line_nominal_department: Text
    pop_requisition_fulfilment_line_unit_buying_price: Number
    pop_requisition_fulfilment_line_warehouse_name: Text
    pop_requisition_fulfilment_line_supplier_id: Number
    pop_requisition_id: Number
    pop_requisition_document_no: Text
    pop_requisition_line_net_value: Number
    pop_requisition_line_item_code: Text
    pop_requisition_line_item_name: Text
    pop_requisition_line_currency_symbol: Text
    pop_requisition_line_quantity_to_fulfil: Number
    pop_requisition_line_quantity_fulfilled: Number
    pop_requisition_line_status_id: Number
    pop_requisition_line_id: Number
    pop_requisition_line_delivery_date: DayField
    pop_requisition_line_authoriser_username: Text
    pop_requisition_line_authorised_date: DayField
    pop_requisition_date_time_created: InstantField
    pop_requisition_created_by_username: Text
    pop_requisition_line_nominal_account_name: Text
    pop_requisition_line_nominal_account_reference: Text
    pop_requisition_line_nominal_cost_centre: Text
    pop_requisition_line_nominal_department: Text
    pop_requisition_line_quantity: Number
    pop_requisition_line_unit_buying_price: Number
    pop_requisition_line_warehouse_name: Text
    pop_requisition_line_supplier_code: Text
    pop_requisition_line_supplier_name: Text
    pop_requisition_line_buying_unit_description: Text
    supplier_account_name: Text
    supplier_account_number: Text
    nominal_report_category_budget_name: Text
    sys_currency_symbol: Text
    stock_item_stock_unit_name: Text


class PopSettingsFields:
    """The fields of a `PopSettings` that a filter or an order may name."""

    id: Number
    auto_gen_order_return_nos: Flag
    show_quantity_goods_received: Flag
    amend_analysis_codes: Flag
    amend_nominal_codes: Flag
    user_logon_as_order_taker: Flag
    stock_nominal_account_same_as: Flag
    use_same_cost_centre_and_department_as_supplier: Flag
    variances_nominal_account_reference: Text
    variances_nominal_cost_centre: Text
    variances_nominal_department: Text
    analyse_postings_by_cost_centre_and_department: Flag
    match_invoice_credit_to_order_return_only: Flag
    use_disputed_invoicing: Flag
    record_cancelled_order_lines: Flag
    auto_print_copy_orders: Flag
    generate_intrastat_entries: Flag
    terms_of_delivery_type: Text
    nature_of_transaction_code_id: Number
    allow_manual_direct_delivery: Flag
    allow_direct_delivery_to_customer: Flag
    allow_direct_delivery_to_supplier: Flag
    allow_direct_delivery_to_any_address: Flag
    price_difference_nominal_code_id: Number
    update_price_on_goods_receipt: Flag
    applicable_order_lines_exist: Flag
    prices_set_at_goods_receipt: Flag
    use_order_exchange_rate_for_prices: Flag
    pop_order_generation_type: Text
    use_single_purchase_order_for_direct_delivery: Flag
    include_terms_of_delivery_on_intrastat: Flag
    include_statistical_value_on_intrastat: Flag
    mode_of_transport_id: Number
    intrastat_date_type: Text
    include_text_in_accruals: Flag
    include_service_labour_in_accruals: Flag
    include_back_to_back_in_order_generation: Flag
    allow_unauthorised_order_processing: Flag
    default_free_text_confirm_intent_type: Text
    default_service_labour_confirm_intent_type: Text
    amend_header_analysis_codes: Flag
    exclude_direct_delivery_for_customer: Flag
    exclude_via_stock_for_customer: Flag
    exclude_direct_delivery_for_order: Flag
    exclude_via_stock_for_order: Flag
    committed_includes_goods_received: Flag
    check_budgets_on_authorise: Flag
    requisition_mandatory_nominal_codes: Flag
    requisition_nominals_in_budget: Flag
    requisition_mandatory_supplier: Flag
    requisition_authoriser_amend: Flag
    price_difference_nominal_code: NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


PopSettingsExpand: TypeAlias = Literal["price_difference_nominal_code"]
"""The children of a `PopSettings` that may be named in `expand`."""


class PopTradeLineStatusTypeFields:
    """The fields of a `PopTradeLineStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PriceBandFields:
    """The fields of a `PriceBand` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    is_standard_band: Flag
    currency_id: Number
    price_band_type_id: Number
    price_band_type: Text
    is_active: Flag
    is_time_based: Flag
    active_date_time_from: InstantField
    active_date_time_to: InstantField
    date_time_created: InstantField
    date_time_updated: InstantField


class PriceBandTypeFields:
    """The fields of a `PriceBandType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PriceBookSettingsFields:
    """The fields of a `PriceBookSettings` that a filter or an order may name."""

    id: Number
    use_limited_price_bands: Flag
    use_customer_discount_groups: Flag
    use_stock_item_discounts: Flag
    use_product_group_discounts: Flag
    use_quantity_based_discounts: Flag
    use_order_value_discounts: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class PricingSourceTypeFields:
    """The fields of a `PricingSourceType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class PricingTypeFields:
    """The fields of a `PricingType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductFields:
    """The fields of a `Product` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    description: Text
    use_description_on_documents: Flag
    barcode: Text
    allow_sales_order: Flag
    free_stock_quantity: Number
    product_group_id: Number
    tax_code_id: Number
    product_status_type: Text
    fulfilment_method_type: Text
    fulfilment_sequence_type: Text
    inactivation_date: DayField
    manufacturer: Text
    part_number: Text
    label_printing_option_type: Text
    traceable_type: Text
    sale_from_single_batch: Flag
    allow_duplicate_numbers: Flag
    uses_alternative_ref: Flag
    uses_sell_by_date: Flag
    uses_use_by_date: Flag
    shelf_life: Number
    shelf_life_type: Text
    record_nos_on_goods_received: Flag
    include_nos_on_count_sheets: Flag
    auto_generate_option_type: Text
    auto_generate_separator_id: Number
    auto_generate_prefix: Text
    auto_generate_next_number: Number
    auto_generate_padding: Number
    stocktake_cycle_period: Number
    standard_cost: Number
    average_buying_price: Number
    default_picking_list_comment: Text
    default_despatch_note_comment: Text
    commodity_code: Text
    country_of_origin_id: Number
    weight: Number
    suppress_mass_on_declaration: Flag
    is_weee_item: Flag
    use_supplementary_units: Flag
    supplementary_unit_conversion_ratio: Number
    use_reverse_charge_vat_rules: Flag
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    bom_item_type: Text
    stock_nominal_code_id: Number
    revenue_nominal_code_id: Number
    accrual_nominal_code_id: Number
    issue_nominal_code_id: Number
    base_unit_id: Number
    stock_unit_id: Number
    has_alternative_products: Flag
    has_cross_sell_products: Flag
    has_preferred_supplier: Flag
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
    accrual_nominal_code: NominalCodeFields
    auto_generate_separator: AutoGenerateSeparatorFields
    base_unit: UnitFields
    bom_settings: BomSettingsFields
    country_of_origin: CountryCodeFields
    holding: ProductHoldingFields
    issue_nominal_code: NominalCodeFields
    product_group: ProductGroupFields
    revenue_nominal_code: NominalCodeFields
    status: ProductStatusFields
    stock_nominal_code: NominalCodeFields
    stock_unit: UnitFields
    tax_code: TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


ProductExpand: TypeAlias = Literal[
    "accrual_nominal_code",
    "auto_generate_separator",
    "base_unit",
    "bom_settings",
    "country_of_origin",
    "holding",
    "issue_nominal_code",
    "product_group",
    "revenue_nominal_code",
    "status",
    "stock_nominal_code",
    "stock_unit",
    "tax_code",
    "alternative_products",
    "cross_sell_products",
    "memos",
    "search_category_values",
    "suppliers",
    "units",
    "warehouse_holdings",
    "nominal_codes",
    "sop_status",
]
"""The children of a `Product` that may be named in `expand`."""


class ProductGroupFields:
    """The fields of a `ProductGroup` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    product_type: Text
    costing_method: Text
    stocktake_cycle_period: Number
    label_printing_option_type: Text
    keep_movement_history: Flag
    can_levels_go_negative: Flag
    can_over_allocate_negative_stock: Flag
    use_description_on_documents: Flag
    use_reverse_charge_vat_rules: Flag
    do_items_use_units: Flag
    this_is_the_sop_product_group: Flag
    selling_quantities_use_multiple_units: Flag
    selling_prices_use_multiple_units: Flag
    buying_quantities_use_multiple_units: Flag
    buying_prices_use_multiple_units: Flag
    do_items_use_markup: Flag
    use_landed_costs: Flag
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    traceable_type: Text
    sale_from_single_batch: Flag
    allow_duplicate_numbers: Flag
    uses_alternative_ref: Flag
    uses_sell_by_date: Flag
    uses_use_by_date: Flag
    stock_nominal_code_id: Number
    revenue_nominal_code_id: Number
    accrual_nominal_code_id: Number
    issue_nominal_code_id: Number
    base_unit_id: Number
    stock_unit_id: Number
    accrual_nominal_code: NominalCodeFields
    issue_nominal_code: NominalCodeFields
    revenue_nominal_code: NominalCodeFields
    stock_nominal_code: NominalCodeFields
    base_unit: UnitFields
    stock_unit: UnitFields
    bom_settings: ProductGroupBomSettingsFields
    date_time_created: InstantField
    date_time_updated: InstantField


ProductGroupExpand: TypeAlias = Literal[
    "accrual_nominal_code",
    "issue_nominal_code",
    "revenue_nominal_code",
    "stock_nominal_code",
    "base_unit",
    "stock_unit",
    "search_categories",
    "units",
    "bom_settings",
]
"""The children of a `ProductGroup` that may be named in `expand`."""


class ProductGroupBomSettingsFields:
    """The fields of a `ProductGroupBomSettings` that a filter or an order may name."""

    id: Number
    cost_heading_id: Number
    cost_heading: BomCostHeadingFields
    date_time_created: InstantField


ProductGroupBomSettingsExpand: TypeAlias = Literal["cost_heading"]
"""The children of a `ProductGroupBomSettings` that may be named in `expand`."""


class ProductGroupSearchCategoryValueFields:
    """The fields of a `ProductGroupSearchCategoryValue` that a filter or an order may name."""

    prod_group_search_val_id: Number
    product_group_id: Number
    search_category_id: Number
    search_category_name: Text
    search_value_id: Number
    search_value_name: Text


class ProductHoldingFields:
    """The fields of a `ProductHolding` that a filter or an order may name."""

    average_buying_price: Number
    quantity_on_order_for_direct_delivery: Number
    quantity_in_stock: Number
    quantity_allocated: Number
    quantity_on_order: Number
    quantity_sold_this_period: Number
    quantity_bought_this_period: Number
    quantity_sold_last_period: Number
    quantity_bought_last_period: Number


class ProductMemoFields:
    """The fields of a `ProductMemo` that a filter or an order may name."""

    id: Number
    product_id: Number
    is_active: Flag
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class ProductPriceViewFields:
    """The fields of a `ProductPriceView` that a filter or an order may name."""

    product_price_id: Number
    product_id: Number
    product_code: Text
    product_name: Text
    product_stock_unit_name: Text
    price_band_id: Number
    price_band_name: Text
    product_price_use_standard: Flag
    product_price_price: Number
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    date_time_updated: InstantField


class ProductPurchaseFiguresFields:
    """The fields of a `ProductPurchaseFigures` that a filter or an order may name."""


ProductPurchaseFiguresExpand: TypeAlias = Literal["periods"]
"""The children of a `ProductPurchaseFigures` that may be named in `expand`."""


class ProductSalesFiguresFields:
    """The fields of a `ProductSalesFigures` that a filter or an order may name."""


ProductSalesFiguresExpand: TypeAlias = Literal["periods"]
"""The children of a `ProductSalesFigures` that may be named in `expand`."""


class ProductSearchTypeFields:
    """The fields of a `ProductSearchType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductStatusFields:
    """The fields of a `ProductStatus` that a filter or an order may name."""

    id: Number
    has_negative_stock_quantities: Flag
    has_movement_balances: Flag
    has_active_pop_orders: Flag
    has_sop_or_pop_documents: Flag
    has_active_sop_or_pop_documents: Flag
    has_traceable_items: Flag
    has_unassigned_traceable_items: Flag
    has_traceable_sop_allocations: Flag
    is_in_use_by_bom: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class ProductStatusTypeFields:
    """The fields of a `ProductStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductSupplierFields:
    """The fields of a `ProductSupplier` that a filter or an order may name."""

    id: Number
    product_id: Number
    supplier_id: Number
    supplier_stock_code: Text
    lead_time: Number
    lead_time_unit: Text
    usual_order_quantity: Number
    minimum_order_quantity: Number
    list_price: Number
    date_list_price_changed: DayField
    list_price_expiry_date: DayField
    default_pricing_source_type: Text
    landed_costs_type: Text
    landed_costs_percentage: Number
    landed_costs_per_item: Number
    order_quantity_year_to_date: Number
    order_value_year_to_date: Number
    last_order_date: DayField
    last_order_quantity: Number
    last_buying_price: Number
    quantity_on_order: Number
    is_preferred: Flag
    country_of_origin_id: Number
    country_of_origin: CountryCodeFields
    product: ProductFields
    supplier: SupplierFields
    date_time_created: InstantField
    date_time_updated: InstantField


ProductSupplierExpand: TypeAlias = Literal["country_of_origin", "product", "supplier"]
"""The children of a `ProductSupplier` that may be named in `expand`."""


class ProductTransactionGroupTypeFields:
    """The fields of a `ProductTransactionGroupType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductTransactionTraceableItemHistoryRecordFields:
    """The fields of a `ProductTransactionTraceableItemHistoryRecord` that a filter or an order may name."""

    identification_no: Text
    additional_reference: Text
    sell_by_date: DayField
    use_by_date: DayField
    bin_name: Text
    quantity: Number


class ProductTransactionTypeFields:
    """The fields of a `ProductTransactionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductTransactionViewFields:
    """The fields of a `ProductTransactionView` that a filter or an order may name."""

    id: Number
    product_id: Number
    product_group_id: Number
    product_code: Text
    product_group_code: Text
    transaction_group_id: Number
    transaction_type_id: Number
    transaction_type: Text
    transaction_date: DayField
    source_area_type_id: Number
    source_area_reference: Text
    source_area_name: Text
    reference: Text
    second_reference: Text
    warehouse_name: Text
    bin_name: Text
    quantity: Number
    unit_cost_price: Number
    unit_issue_price: Number
    unit_discount_value: Number
    total_order_discount: Number
    cost_value: Number
    issue_value: Number
    memo: Text
    user_name: Text
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


class ProductTypeFields:
    """The fields of a `ProductType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class ProductViewFields:
    """The fields of a `ProductView` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    status_type_id: Number
    status_type: Text
    bom_item_type_id: Number
    product_group_product_type_id: Number
    product_group_product_type: Text
    product_group_code: Text
    product_group_description: Text
    product_group_do_items_use_markup: Flag
    product_group_costing_method_type_id: Number
    product_group_costing_method_type: Text
    traceable_type_id: Number
    traceable_type: Text
    inactive_date: DayField
    stock_multiple_of_base_unit: Number
    stock_unit_name: Text
    base_unit_name: Text
    manufacturer: Text
    part_number: Text
    label_printing_option_type_id: Number
    label_printing_option_type: Text
    allow_sales_order: Flag
    average_buying_price: Number
    description: Text
    use_description_on_docs: Flag
    sale_from_single_batch: Flag
    allow_duplicate_numbers: Flag
    uses_sell_by_date: Flag
    uses_use_by_date: Flag
    record_nos_on_goods_received: Flag
    auto_generate_option_type_id: Number
    auto_generate_option_type: Text
    auto_generate_prefix: Text
    auto_generate_next_number: Number
    commodity_code: Text
    stock_take_cycle_period: Number
    suppress_net_mass: Flag
    weight: Number
    std_cost_variance_last_reset: InstantField
    uses_alternative_ref: Flag
    selling_price: Number
    standard_cost: Number
    sop_item_price: Number
    last_archived_up_to: DayField
    last_trace_archived_up_to: DayField
    fulfilment_method_type_id: Number
    fulfilment_method_type: Text
    fulfilment_sequence_type_id: Number
    fulfilment_sequence_type: Text
    shelf_life: Number
    shelf_life_type_id: Number
    shelf_life_type: Text
    this_is_the_standard_band: Flag
    landed_costs_value: Number
    default_despatch_note_comment: Text
    default_picking_list_comment: Text
    price: Number
    free_stock_quantity: Number
    quantity_reserved: Number
    confirmed_quantity_in_stock: Number
    unconfirmed_quantity_in_stock: Number
    actual_quantity: Number
    quantity_allocated_stock: Number
    quantity_allocated_sop: Number
    quantity_allocated_bom: Number
    quantity_on_pop_order: Number
    date_of_last_sale: DayField
    date_of_last_stock_count: DayField
    reorder_level: Number
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


class ProductWarehouseBinViewFields:
    """The fields of a `ProductWarehouseBinView` that a filter or an order may name."""

    product_id: Number
    warehouse_id: Number
    warehouse_name: Text
    bin_holding_id: Number
    bin_holding_name: Text


class ProductWarehouseViewFields:
    """The fields of a `ProductWarehouseView` that a filter or an order may name."""

    product_id: Number
    warehouse_holding_id: Number
    warehouse_id: Number
    warehouse_name: Text
    use_for_sales_trading: Flag
    free_stock_quantity: Number


class PurchaseAgedCreditorViewFields:
    """The fields of a `PurchaseAgedCreditorView` that a filter or an order may name."""

    supplier_id: Number
    posted_supplier_transaction_id: Number
    doc_past: Number
    doc_future: Number
    doc_current: Number
    doc_period_1: Number
    doc_period_2: Number
    doc_period_3: Number
    doc_period_4: Number
    doc_period_5: Number
    doc_period_6: Number
    doc_period_7: Number
    doc_period_8: Number
    base_past: Number
    base_future: Number
    base_current: Number
    base_period_1: Number
    base_period_2: Number
    base_period_3: Number
    base_period_4: Number
    base_period_5: Number
    base_period_6: Number
    base_period_7: Number
    base_period_8: Number
    aged_period_1: Text
    aged_period_2: Text
    aged_period_3: Text
    aged_period_4: Text
    aged_period_5: Text
    aged_period_6: Text
    aged_period_7: Text
    aged_period_8: Text


class PurchaseLedgerSettingsFields:
    """The fields of a `PurchaseLedgerSettings` that a filter or an order may name."""

    id: Number
    electronic_bank_payments: Flag
    allow_batch_processing: Flag
    auto_generate_account_numbers: Flag
    next_account_number: Number
    allow_additional_trans_analysis: Flag
    use_transaction_date_for_allocation: Flag
    capture_additional_transaction_details: Flag
    early_settlement_discount_days: Number
    early_settlement_discount_percent: Number
    keep_transactions_for: Number
    archive_transaction_after_keeping: Flag
    maximum_enquiry_transactions_to_display: Number
    show_outstanding_transactions: Flag
    max_cheque_value: Number
    default_tax_code_id: Number
    default_terms_agreed: Flag
    no_of_reporting_periods: Number
    default_payment_terms_basis: Text
    default_payment_terms_days: Number
    use_account_periods_as_trading_periods: Flag
    revalue_foreign_entries: Flag
    use_invoice_authorisation: Flag
    authorisation_threshold_value: Number
    all_accounts_use_same_payment_method: Flag
    default_tax_code: TaxCodeFields
    organisation_supplier_payment_group: PaymentGroupFields
    date_time_created: InstantField
    date_time_updated: InstantField


PurchaseLedgerSettingsExpand: TypeAlias = Literal[
    "ageing_periods", "overdue_periods", "default_tax_code", "payment_groups", "organisation_supplier_payment_group"
]
"""The children of a `PurchaseLedgerSettings` that may be named in `expand`."""


class PurchasePostedTransactionFields:
    """The fields of a `PurchasePostedTransaction` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    document_goods_value: Number
    document_gross_value: Number
    document_tax_value: Number
    document_discount_value: Number
    discount_percent: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    base_goods_value: Number
    base_gross_value: Number
    base_tax_value: Number
    base_discount_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    control_value_in_base_currency: Number
    exchange_rate: Number
    settled_immediately: Flag
    vat_adjustment_doc_expected: Flag
    discount_days: Number
    urn: Number
    user_name: Text
    supplier: SupplierFields
    date_time_created: InstantField
    date_time_updated: InstantField


PurchasePostedTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items",
    "nominal_analysis_items",
    "bank_items",
    "allocation_session_items",
    "allocation_history_items",
    "supplier",
]
"""The children of a `PurchasePostedTransaction` that may be named in `expand`."""


class PurchasePostedTransactionMemoFields:
    """The fields of a `PurchasePostedTransactionMemo` that a filter or an order may name."""

    id: Number
    posted_supplier_transaction_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class PurchaseTradingPeriodFields:
    """The fields of a `PurchaseTradingPeriod` that a filter or an order may name."""

    id: Number
    period_number: Text
    start_date: DayField
    end_date: DayField
    date_time_created: InstantField
    date_time_updated: InstantField


class PurchaseTransactionEnquiryViewFields:
    """The fields of a `PurchaseTransactionEnquiryView` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    discount_due_date: DayField
    document_gross_value: Number
    document_discount_value: Number
    document_discounted_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    allocation_status: Text
    memo_note_status: Text
    exchange_rate: Number
    settled_immediately: Flag
    vat_adjustment_doc_expected: Flag
    source: Text
    urn: Number
    user_name: Text
    has_documents: Flag
    supplier: SupplierFields


PurchaseTransactionEnquiryViewExpand: TypeAlias = Literal[
    "allocation_history_items",
    "allocation_session_items",
    "bank_items",
    "memos",
    "nominal_analysis_items",
    "tax_analysis_items",
    "supplier",
]
"""The children of a `PurchaseTransactionEnquiryView` that may be named in `expand`."""


class PurchaseTransactionViewFields:
    """The fields of a `PurchaseTransactionView` that a filter or an order may name."""

    posted_supplier_transaction_id: Number
    transaction_type: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    reference: Text
    second_reference: Text
    query: Text
    status: Text
    user_name: Text
    ledger_type: Text
    urn: Number
    exchange_rate: Number
    settled_immediately: Flag
    vat_adjustment_doc_expected: Flag
    base_goods_value: Number
    base_gross_value: Number
    base_discount_value: Number
    base_tax_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    base_outstanding_value: Number
    document_goods_value: Number
    document_gross_value: Number
    document_discount_value: Number
    document_tax_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    currency_name: Text
    currency_symbol: Text
    transaction_date_time_updated: InstantField


class SagePaymentsSupplierStatusTypeFields:
    """The fields of a `SagePaymentsSupplierStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SalesAgedDebtorViewFields:
    """The fields of a `SalesAgedDebtorView` that a filter or an order may name."""

    customer_id: Number
    posted_customer_transaction_id: Number
    doc_past: Number
    doc_future: Number
    doc_current: Number
    doc_period_1: Number
    doc_period_2: Number
    doc_period_3: Number
    doc_period_4: Number
    doc_period_5: Number
    doc_period_6: Number
    doc_period_7: Number
    doc_period_8: Number
    base_past: Number
    base_future: Number
    base_current: Number
    base_period_1: Number
    base_period_2: Number
    base_period_3: Number
    base_period_4: Number
    base_period_5: Number
    base_period_6: Number
    base_period_7: Number
    base_period_8: Number
    aged_period_1: Text
    aged_period_2: Text
    aged_period_3: Text
    aged_period_4: Text
    aged_period_5: Text
    aged_period_6: Text
    aged_period_7: Text
    aged_period_8: Text


class SalesAgedTransactionPeriodViewFields:
    """The fields of a `SalesAgedTransactionPeriodView` that a filter or an order may name."""

    customer_id: Number
    base_outstanding_value: Number
    ageing_period_name: Text
    ageing_date: DayField


class SalesHistoricalTransactionFields:
    """The fields of a `SalesHistoricalTransaction` that a filter or an order may name."""

    id: Number
    customer_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    full_settlement_date: DayField
    document_goods_value: Number
    document_gross_value: Number
    document_tax_value: Number
    document_discount_value: Number
    discount_percent: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    base_goods_value: Number
    base_gross_value: Number
    base_tax_value: Number
    base_discount_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    control_value_in_base_currency: Number
    exchange_rate: Number
    settled_immediately: Flag
    discount_days: Number
    urn: Number
    user_name: Text
    customer: CustomerFields
    date_time_created: InstantField
    date_time_updated: InstantField


SalesHistoricalTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items", "nominal_analysis_items", "bank_items", "customer"
]
"""The children of a `SalesHistoricalTransaction` that may be named in `expand`."""


class SalesLedgerSettingsFields:
    """The fields of a `SalesLedgerSettings` that a filter or an order may name."""

    id: Number
    copy_statements_for_head_offices: Flag
    allow_batch_processing: Flag
    auto_generate_account_numbers: Flag
    next_account_number: Number
    allow_additional_trans_analysis: Flag
    use_card_processing: Flag
    use_transaction_date_for_allocation: Flag
    early_settlement_discount_days: Number
    early_settlement_discount_percent: Number
    keep_transactions_for: Number
    archive_transaction_after_keeping: Flag
    maximum_enquiry_transactions_to_display: Number
    show_outstanding_transactions: Flag
    tax_recovery_period: Number
    default_tax_code_id: Number
    default_terms_agreed: Flag
    no_of_reporting_periods: Number
    default_payment_terms_basis: Text
    default_payment_terms_days: Number
    use_account_periods_as_trading_periods: Flag
    revalue_foreign_entries: Flag
    statement_terms: Text
    statement_ageing_terms: Text
    charge_interest_on_finance_charges: Flag
    default_tax_code: TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


SalesLedgerSettingsExpand: TypeAlias = Literal[
    "ageing_periods", "overdue_periods", "default_tax_code", "finance_charges"
]
"""The children of a `SalesLedgerSettings` that may be named in `expand`."""


class SalesPostedTransactionFields:
    """The fields of a `SalesPostedTransaction` that a filter or an order may name."""

    id: Number
    customer_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    full_settlement_date: DayField
    document_goods_value: Number
    document_gross_value: Number
    document_tax_value: Number
    document_discount_value: Number
    discount_percent: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    base_goods_value: Number
    base_gross_value: Number
    base_tax_value: Number
    base_discount_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    control_value_in_base_currency: Number
    exchange_rate: Number
    settled_immediately: Flag
    discount_days: Number
    urn: Number
    user_name: Text
    customer: CustomerFields
    date_time_created: InstantField
    date_time_updated: InstantField


SalesPostedTransactionExpand: TypeAlias = Literal[
    "tax_analysis_items",
    "nominal_analysis_items",
    "bank_items",
    "allocation_session_items",
    "allocation_history_items",
    "customer",
]
"""The children of a `SalesPostedTransaction` that may be named in `expand`."""


class SalesPostedTransactionMemoFields:
    """The fields of a `SalesPostedTransactionMemo` that a filter or an order may name."""

    id: Number
    posted_customer_transaction_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SalesTradingPeriodFields:
    """The fields of a `SalesTradingPeriod` that a filter or an order may name."""

    id: Number
    period_number: Text
    start_date: DayField
    end_date: DayField
    date_time_created: InstantField
    date_time_updated: InstantField


class SalesTransactionEnquiryViewFields:
    """The fields of a `SalesTransactionEnquiryView` that a filter or an order may name."""

    id: Number
    customer_id: Number
    trader_transaction_type: Text
    reference: Text
    second_reference: Text
    queried: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    discount_due_date: DayField
    document_gross_value: Number
    document_discount_value: Number
    document_discounted_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    allocation_status: Text
    memo_note_status: Text
    exchange_rate: Number
    settled_immediately: Flag
    source: Text
    urn: Number
    user_name: Text
    has_documents: Flag
    customer: CustomerFields


SalesTransactionEnquiryViewExpand: TypeAlias = Literal[
    "allocation_history_items",
    "allocation_session_items",
    "bank_items",
    "memos",
    "nominal_analysis_items",
    "tax_analysis_items",
    "customer",
]
"""The children of a `SalesTransactionEnquiryView` that may be named in `expand`."""


class SalesTransactionViewFields:
    """The fields of a `SalesTransactionView` that a filter or an order may name."""

    posted_customer_transaction_id: Number
    transaction_type: Text
    transaction_date: DayField
    posted_date: DayField
    due_date: DayField
    discount_days: Number
    reference: Text
    second_reference: Text
    query: Text
    status: Text
    user_name: Text
    ledger_type: Text
    urn: Number
    exchange_rate: Number
    settled_immediately: Flag
    base_goods_value: Number
    base_gross_value: Number
    base_discount_value: Number
    base_tax_value: Number
    base_tax_discount_value: Number
    base_allocated_value: Number
    base_outstanding_value: Number
    document_goods_value: Number
    document_gross_value: Number
    document_discount_value: Number
    document_tax_value: Number
    document_tax_discount_value: Number
    document_allocated_value: Number
    document_outstanding_value: Number
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    currency_name: Text
    currency_symbol: Text
    transaction_date_time_updated: InstantField


class SalutationFields:
    """The fields of a `Salutation` that a filter or an order may name."""

    id: Number
    is_default: Flag
    code: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SearchCategoryFields:
    """The fields of a `SearchCategory` that a filter or an order may name."""

    id: Number
    name: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SearchValueFields:
    """The fields of a `SearchValue` that a filter or an order may name."""

    id: Number
    name: Text
    search_category_id: Number
    is_none_value: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class SerialAllocatedToWhoTypeFields:
    """The fields of a `SerialAllocatedToWhoType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopAdditionalChargeFields:
    """The fields of a `SopAdditionalCharge` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    charge_value: Number
    notional_cost_value: Number
    nominal_code_id: Number
    tax_code_id: Number
    nominal_code: NominalCodeFields
    tax_code: TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopAdditionalChargeExpand: TypeAlias = Literal["nominal_code", "tax_code"]
"""The children of a `SopAdditionalCharge` that may be named in `expand`."""


class SopAllocationLineViewFields:
    """The fields of a `SopAllocationLineView` that a filter or an order may name."""

    sop_allocation_line_id: Number
    sop_order_return_line_id: Number
    sop_allocation_line_allocated_date: DayField
    sop_allocation_line_allocated_quantity: Number
    sop_allocation_line_despatched_quantity: Number
    sop_allocation_line_current_allocated_quantity: Number
    sop_allocation_line_user_name: Text
    allocation_balance_id: Number
    warehouse_id: Number
    warehouse_name: Text
    bin_holding_id: Number
    bin_holding_name: Text


class SopBackToBackStatusTypeFields:
    """The fields of a `SopBackToBackStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopCancelledLineFields:
    """The fields of a `SopCancelledLine` that a filter or an order may name."""

    id: Number
    sop_order_return_id: Number
    item_code: Text
    item_description: Text
    cancelled_quantity: Number
    cancelled_date: DayField
    user_number: Number
    user_name: Text
    selling_unit_description: Text
    stock_unit_cancelled_quantity: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class SopConfirmDespatchAdjustmentFields:
    """The fields of a `SopConfirmDespatchAdjustment` that a filter or an order may name."""

    sop_order_return_id: Number
    despatch_receipt_date: DayField
    confirmation_intent_type: Text
    trader_id: Number
    warehouse_id: Number
    document_no: Text
    document_date: DayField


class SopConfirmationIntentTypeFields:
    """The fields of a `SopConfirmationIntentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopCustomerTypeFields:
    """The fields of a `SopCustomerType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopDespatchDiscreteOrderFields:
    """The fields of a `SopDespatchDiscreteOrder` that a filter or an order may name."""

    id: Number
    trader_reference: Text
    trader_name: Text
    document_no: Text
    document_value: Number
    document_date: DayField
    confirmation_intent_type: Text
    trader_id: Number
    warehouse_id: Number


class SopDespatchReceiptFields:
    """The fields of a `SopDespatchReceipt` that a filter or an order may name."""

    id: Number
    despatch_no: Text
    despatched_by: Text
    despatch_date: DayField
    courier_id: Number
    sop_incoterm_id: Number
    sop_export_reason_id: Number
    courier_name: Text
    sop_incoterm_name: Text
    sop_export_reason_name: Text
    consignment_no: Text
    weight: Number
    pieces: Number
    notes: Text
    courier: CourierFields
    sop_incoterm: SopIncotermFields
    sop_export_reason: SopExportReasonFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopDespatchReceiptExpand: TypeAlias = Literal["courier", "sop_incoterm", "sop_export_reason"]
"""The children of a `SopDespatchReceipt` that may be named in `expand`."""


class SopDocumentPrintStatusTypeFields:
    """The fields of a `SopDocumentPrintStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopDocumentProcessStatusTypeFields:
    """The fields of a `SopDocumentProcessStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopDocumentStatusTypeFields:
    """The fields of a `SopDocumentStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopDocumentTypeFields:
    """The fields of a `SopDocumentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopExportReasonFields:
    """The fields of a `SopExportReason` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class SopIncotermFields:
    """The fields of a `SopIncoterm` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class SopIntrastatStatusTypeFields:
    """The fields of a `SopIntrastatStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopInvoiceCreditTypeFields:
    """The fields of a `SopInvoiceCreditType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopOrderFields:
    """The fields of a `SopOrder` that a filter or an order may name."""

    id: Number
    customer_id: Number
    is_draft: Flag
    lock_id: Number
    customer_delivery_address_id: Number
    document_no: Text
    customer_type: Text
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
    is_credit_limit_exceeded: Flag
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
    payment_with_order: Flag
    payment_type: Text
    invoice_payment_with_order_immediately: Flag
    payment_value: Number
    payment_reference: Text
    payment_method_id: Number
    payment_declared: Number
    payment_undeclared: Number
    declared_payment_remaining: Number
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
    cash_account_invoice_address: SopOrderCashAccountInvoiceAddressFields
    currency: CurrencyFields
    customer: CustomerFields
    delivery_address: SopOrderDeliveryAddressFields
    payment_method: SopPaymentMethodFields
    payment_status: SopOrderPaymentStatusFields
    profitability: SopOrderReturnProfitFields
    date_time_created: InstantField
    date_time_updated: InstantField
    use_header_requested_date: Flag
    use_header_promised_date: Flag
    is_to_lock: Flag


SopOrderExpand: TypeAlias = Literal[
    "cash_account_invoice_address",
    "currency",
    "customer",
    "delivery_address",
    "payment_method",
    "payment_status",
    "profitability",
    "lines",
    "memos",
    "is_to_lock",
    "available_document_discount",
]
"""The children of a `SopOrder` that may be named in `expand`."""


class SopOrderCashAccountInvoiceAddressFields:
    """The fields of a `SopOrderCashAccountInvoiceAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SopOrderDeliveryAddressFields:
    """The fields of a `SopOrderDeliveryAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email_address: Text
    tax_number: Text
    tax_code_id: Number
    country_code_id: Number
    tax_code: TaxCodeFields
    country_code: CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopOrderDeliveryAddressExpand: TypeAlias = Literal["tax_code", "country_code"]
"""The children of a `SopOrderDeliveryAddress` that may be named in `expand`."""


class SopOrderDespatchLineViewFields:
    """The fields of a `SopOrderDespatchLineView` that a filter or an order may name."""

    sop_despatch_line_id: Number
    sop_despatch_line_quantity: Number
    sop_despatch_line_is_invoiced: Flag
    sop_despatch_id: Number
    sop_despatch_document_no: Text
    sop_despatch_date: DayField
    sop_despatch_user_name: Text
    sop_order_line_id: Number
    sop_order_line_type_id: Number
    sop_order_line_item_code: Text
    sop_order_line_item_description: Text
    sop_order_line_print_sequence_number: Number
    sop_order_line_quantity: Number
    sop_order_line_despatch_quantity: Number
    sop_order_id: Number
    sop_order_document_no: Text
    sop_order_document_date: DayField
    sop_order_document_status_type: Text
    sop_order_customer_document_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    product_id: Number
    product_code: Text
    product_name: Text
    warehouse_holding_id: Number
    warehouse_id: Number
    warehouse_name: Text
    sop_despatch_courier_name: Text
    sop_despatch_consignment_no: Text
    sop_despatch_incoterm: Text
    sop_despatch_export_reason: Text
    sop_despatch_pieces: Number
    sop_despatch_weight: Number
    sop_despatch_notes: Text
    sys_courier_tracking_url: Text
    date_time_updated: InstantField


class SopOrderDespatchViewFields:
    """The fields of a `SopOrderDespatchView` that a filter or an order may name."""

    sop_despatch_id: Number
    sop_despatch_document_no: Text
    sop_despatch_date: DayField
    sop_despatch_courier_id: Number
    sop_despatch_courier_name: Text
    sop_despatch_consignment_no: Text
    sop_despatch_incoterm: Text
    sop_despatch_export_reason: Text
    sop_despatch_pieces: Number
    sop_despatch_weight: Number
    sop_despatch_notes: Text
    sop_despatch_user_name: Text
    sop_order_id: Number
    sop_order_document_no: Text
    sop_order_document_date: DayField
    sop_order_document_status_id: Number
    sop_order_customer_document_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text


class SopOrderEntryTypeFields:
    """The fields of a `SopOrderEntryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopOrderLineFields:
    """The fields of a `SopOrderLine` that a filter or an order may name."""

    id: Number
    sop_order_id: Number
    line_type: Text
    product_id: Number
    warehouse_id: Number
    code: Text
    use_description: Flag
    description: Text
    line_quantity: Number
    to_allocate_quantity: Number
    line_number: Number
    tax_code_id: Number
    nominal_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    allocated_quantity: Number
    available_for_despatch: Number
    despatch_receipt_quantity: Number
    invoice_credit_quantity: Number
    posted_invoice_credit_quantity: Number
    stock_unit_line_quantity: Number
    stock_unit_to_allocate_quantity: Number
    stock_unit_allocated_quantity: Number
    stock_unit_available_quantity: Number
    stock_unit_available_for_despatch: Number
    stock_unit_despatch_receipt_quantity: Number
    stock_unit_invoice_credit_quantity: Number
    stock_unit_posted_invoice_credit_quantity: Number
    allocation_status: Text
    despatch_receipt_status: Text
    invoice_credit_status: Text
    selling_unit_id: Number
    selling_unit_description: Text
    selling_unit_price: Number
    selling_unit_price_overridden: Flag
    pricing_unit_id: Number
    pricing_unit_description: Text
    line_unit_precision: Number
    stock_unit_precision: Number
    selling_unit_multiple: Number
    stock_unit_multiple: Number
    unit_discount_percent: Number
    discount_percent_specified: Flag
    unit_discount_value: Number
    unit_discount_overridden: Flag
    discounted_unit_price: Number
    cost_price: Number
    retain_manual_prices: Flag
    fulfilment_method: Text
    confirmation_intent_type: Text
    mark_as_preferred: Flag
    line_tax_value: Number
    line_total_value: Number
    requested_delivery_date: DayField
    promised_delivery_date: DayField
    picking_list_comment: Text
    despatch_note_comment: Text
    show_on_customer_docs: Flag
    show_on_picking_list_type: Text
    has_pop_order: Flag
    back_to_back_status: Text
    is_complete: Flag
    is_line_deletable: Flag
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
    additional_charge: SopAdditionalChargeFields
    discount: SopOrderReturnLineDiscountFields
    nominal_code: NominalCodeFields
    pricing_unit: UnitFields
    product: ProductFields
    profitability: SopOrderReturnLineProfitFields
    selling_unit: UnitFields
    sop_order: SopOrderFields
    tax_code: TaxCodeFields
    warehouse: WarehouseFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopOrderLineExpand: TypeAlias = Literal[
    "additional_charge",
    "discount",
    "nominal_code",
    "pricing_unit",
    "product",
    "profitability",
    "selling_unit",
    "sop_order",
    "tax_code",
    "warehouse",
    "traceable_adjustment_items",
]
"""The children of a `SopOrderLine` that may be named in `expand`."""


class SopOrderLineViewFields:
    """The fields of a `SopOrderLineView` that a filter or an order may name."""

    sop_order_id: Number
    sop_order_document_no: Text
    sop_order_document_date: DayField
    sop_order_document_status: Text
    sop_order_customer_document_no: Text
    sop_order_currency_id: Number
    sop_order_currency_name: Text
    sop_order_currency_symbol: Text
    sop_order_exchange_rate: Number
    sop_order_subtotal_goods_value: Number
    sop_order_subtotal_charge_net_value: Number
    sop_order_subtotal_charge_tax_value: Number
    sop_order_subtotal_discount_value: Number
    sop_order_requested_delivery_date: DayField
    sop_order_promised_delivery_date: DayField
    sop_order_settlement_discount_days: Number
    sop_order_settlement_discount_percent: Number
    sop_order_document_discount_percent: Number
    sop_order_document_created_by: Text
    sop_order_analysis_code_1: Text
    sop_order_analysis_code_2: Text
    sop_order_analysis_code_3: Text
    sop_order_analysis_code_4: Text
    sop_order_analysis_code_5: Text
    sop_order_analysis_code_6: Text
    sop_order_analysis_code_7: Text
    sop_order_analysis_code_8: Text
    sop_order_analysis_code_9: Text
    sop_order_analysis_code_10: Text
    sop_order_analysis_code_11: Text
    sop_order_analysis_code_12: Text
    sop_order_analysis_code_13: Text
    sop_order_analysis_code_14: Text
    sop_order_analysis_code_15: Text
    sop_order_analysis_code_16: Text
    sop_order_analysis_code_17: Text
    sop_order_analysis_code_18: Text
    sop_order_analysis_code_19: Text
    sop_order_analysis_code_20: Text
    sop_order_date_time_updated: InstantField
    sop_order_line_id: Number
    sop_order_line_number: Number
    sop_order_line_type: Text
    sop_order_line_product_code: Text
    sop_order_line_product_description: Text
    sop_order_line_quantity: Number
    sop_order_line_allocated_quantity: Number
    sop_order_line_despatch_receipt_quantity: Number
    sop_order_line_invoice_credit_quantity: Number
    sop_order_line_selling_unit_description: Text
    sop_order_line_selling_unit_price: Number
    sop_order_line_unit_discount_percent: Number
    sop_order_line_unit_discount_value: Number
    sop_order_line_cost_price: Number
    sop_order_line_total_value: Number
    sop_order_line_line_tax_value: Number
    sop_order_line_discounted_unit_price: Number
    sop_order_line_requested_delivery_date: DayField
    sop_order_line_promised_delivery_date: DayField
    sop_order_line_analysis_code_1: Text
    sop_order_line_analysis_code_2: Text
    sop_order_line_analysis_code_3: Text
    sop_order_line_analysis_code_4: Text
    sop_order_line_analysis_code_5: Text
    sop_order_line_analysis_code_6: Text
    sop_order_line_analysis_code_7: Text
    sop_order_line_analysis_code_8: Text
    sop_order_line_analysis_code_9: Text
    sop_order_line_analysis_code_10: Text
    sop_order_line_analysis_code_11: Text
    sop_order_line_analysis_code_12: Text
    sop_order_line_analysis_code_13: Text
    sop_order_line_analysis_code_14: Text
    sop_order_line_analysis_code_15: Text
    sop_order_line_analysis_code_16: Text
    sop_order_line_analysis_code_17: Text
    sop_order_line_analysis_code_18: Text
    sop_order_line_analysis_code_19: Text
    sop_order_line_analysis_code_20: Text
    sop_order_line_date_time_updated: InstantField
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


class SopOrderPaymentStatusFields:
    """The fields of a `SopOrderPaymentStatus` that a filter or an order may name."""

    is_partially_invoiced: Flag
    is_amendable: Flag
    is_reference_amendable: Flag
    is_payment_method_amendable: Flag


class SopOrderPaymentTypeFields:
    """The fields of a `SopOrderPaymentType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


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


class SopOrderReturnLineDiscountFields:
    """The fields of a `SopOrderReturnLineDiscount` that a filter or an order may name."""

    id: Number
    sop_order_return_line_id: Number
    source_of_price_type: Text
    discount_name: Text
    currency_name: Text
    pricing_type: Text
    flat_rate_or_quantity_break_type: Text
    quantity_break_quantity: Number
    quantity_break_amount: Number
    discount_or_surcharge_type: Text
    value: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class SopOrderReturnLineInvoiceCreditViewFields:
    """The fields of a `SopOrderReturnLineInvoiceCreditView` that a filter or an order may name."""

    sop_invoice_credit_id: Number
    sop_order_return_line_id: Number
    sop_invoice_credit_document_no: Text
    sop_invoice_credit_type_id: Number
    sop_invoice_credit_document_date: DayField
    sop_invoice_credit_document_status_id: Number
    sop_invoice_credit_line_invoice_credit_quantity: Number


class SopOrderReturnLineProfitFields:
    """The fields of a `SopOrderReturnLineProfit` that a filter or an order may name."""

    id: Number
    sop_order_profit_analysis_id: Number
    sop_order_return_line_id: Number
    item_code: Text
    item_description: Text
    traceable_type: Text
    line_type: Text
    estimated_cost_rate: Number
    estimated_profit_percent_on_revenue: Number
    estimated_profit_percent_on_cost: Number
    estimated_profit_value: Number
    issue_rate: Number
    line_quantity: Number
    realised_cost_rate: Number
    realised_cost_value: Number
    realised_profit_percent_on_revenue: Number
    realised_profit_percent_on_cost: Number
    realised_profit_value: Number
    realised_quantity: Number
    date_time_created: InstantField
    date_time_updated: InstantField


class SopOrderReturnProfitFields:
    """The fields of a `SopOrderReturnProfit` that a filter or an order may name."""

    id: Number
    sop_order_return_id: Number
    estimated_cost_value: Number
    estimated_profit_percent_on_revenue: Number
    estimated_profit_percent_on_cost: Number
    estimated_profit_value: Number
    issue_value: Number
    realised_cost_value: Number
    realised_issue_value: Number
    realised_profit_percent_on_revenue: Number
    realised_profit_percent_on_cost: Number
    realised_profit_value: Number
    simple_profit_calculation_only: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


SopOrderReturnProfitExpand: TypeAlias = Literal["stock_item_order_lines", "other_order_lines"]
"""The children of a `SopOrderReturnProfit` that may be named in `expand`."""


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


class SopPaymentMethodFields:
    """The fields of a `SopPaymentMethod` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    bank_account_id: Number
    currency_id: Number
    card_processing_method: Flag
    bank_account: BankFields
    currency: CurrencyFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopPaymentMethodExpand: TypeAlias = Literal["bank_account", "currency"]
"""The children of a `SopPaymentMethod` that may be named in `expand`."""


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
    cash_account_invoice_address: SopQuoteCashAccountInvoiceAddressFields
    currency: CurrencyFields
    customer: CustomerFields
    delivery_address: SopQuoteDeliveryAddressFields
    profitability: SopOrderReturnProfitFields
    date_time_created: InstantField
    date_time_updated: InstantField
    use_header_requested_date: Flag
    use_header_promised_date: Flag
    is_to_lock: Flag


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
"""The children of a `SopQuote` that may be named in `expand`."""


class SopQuoteCashAccountInvoiceAddressFields:
    """The fields of a `SopQuoteCashAccountInvoiceAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SopQuoteDeliveryAddressFields:
    """The fields of a `SopQuoteDeliveryAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email_address: Text
    tax_number: Text
    tax_code_id: Number
    country_code_id: Number
    tax_code: TaxCodeFields
    country_code: CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


SopQuoteDeliveryAddressExpand: TypeAlias = Literal["tax_code", "country_code"]
"""The children of a `SopQuoteDeliveryAddress` that may be named in `expand`."""


class SopQuoteLineViewFields:
    """The fields of a `SopQuoteLineView` that a filter or an order may name."""

    sop_quote_id: Number
    sop_quote_document_no: Text
    sop_quote_document_date: DayField
    sop_quote_document_status: Text
    sop_quote_customer_document_no: Text
    sop_quote_currency_id: Number
    sop_quote_currency_name: Text
    sop_quote_currency_symbol: Text
    sop_quote_exchange_rate: Number
    sop_quote_requested_delivery_date: DayField
    sop_quote_promised_delivery_date: DayField
    sop_quote_analysis_code_1: Text
    sop_quote_analysis_code_2: Text
    sop_quote_analysis_code_3: Text
    sop_quote_analysis_code_4: Text
    sop_quote_analysis_code_5: Text
    sop_quote_analysis_code_6: Text
    sop_quote_analysis_code_7: Text
    sop_quote_analysis_code_8: Text
    sop_quote_analysis_code_9: Text
    sop_quote_analysis_code_10: Text
    sop_quote_analysis_code_11: Text
    sop_quote_analysis_code_12: Text
    sop_quote_analysis_code_13: Text
    sop_quote_analysis_code_14: Text
    sop_quote_analysis_code_15: Text
    sop_quote_analysis_code_16: Text
    sop_quote_analysis_code_17: Text
    sop_quote_analysis_code_18: Text
    sop_quote_analysis_code_19: Text
    sop_quote_analysis_code_20: Text
    sop_quote_date_time_updated: InstantField
    sop_quote_line_id: Number
    sop_quote_line_number: Number
    sop_quote_line_type: Text
    sop_quote_line_product_code: Text
    sop_quote_line_product_description: Text
    sop_quote_line_quantity: Number
    sop_quote_line_selling_unit_description: Text
    sop_quote_line_selling_unit_price: Number
    sop_quote_line_unit_discount_percent: Number
    sop_quote_line_unit_discount_value: Number
    sop_quote_line_cost_price: Number
    sop_quote_line_total_value: Number
    sop_quote_line_line_tax_value: Number
    sop_quote_line_discounted_unit_price: Number
    sop_quote_line_requested_delivery_date: DayField
    sop_quote_line_promised_delivery_date: DayField
    sop_quote_line_analysis_code_1: Text
    sop_quote_line_analysis_code_2: Text
    sop_quote_line_analysis_code_3: Text
    sop_quote_line_analysis_code_4: Text
    sop_quote_line_analysis_code_5: Text
    sop_quote_line_analysis_code_6: Text
    sop_quote_line_analysis_code_7: Text
    sop_quote_line_analysis_code_8: Text
    sop_quote_line_analysis_code_9: Text
    sop_quote_line_analysis_code_10: Text
    sop_quote_line_analysis_code_11: Text
    sop_quote_line_analysis_code_12: Text
    sop_quote_line_analysis_code_13: Text
    sop_quote_line_analysis_code_14: Text
    sop_quote_line_analysis_code_15: Text
    sop_quote_line_analysis_code_16: Text
    sop_quote_line_analysis_code_17: Text
    sop_quote_line_analysis_code_18: Text
    sop_quote_line_analysis_code_19: Text
    sop_quote_line_analysis_code_20: Text
    sop_quote_line_date_time_updated: InstantField
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


class SopQuoteViewFields:
    """The fields of a `SopQuoteView` that a filter or an order may name."""

    id: Number
    document_no: Text
    document_date: DayField
    document_status_id: Number
    customer_document_no: Text
    total_gross_value: Number
    order_no: Text
    proforma_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text


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


class SopSettingsFields:
    """The fields of a `SopSettings` that a filter or an order may name."""

    id: Number
    auto_generate_order_return_numbers: Flag
    show_order_number_on_confirm: Flag
    order_line_item_type: Text
    amend_analysis_codes: Flag
    amend_nominal_codes: Flag
    allow_payment_with_order: Flag
    user_logon_as_order_taker: Flag
    revenue_nominal_account_same_as: Flag
    use_same_cost_centre_department_as_customer: Flag
    use_same_cost_centre_department_for_issues: Flag
    use_same_cost_centre_department_for_assets: Flag
    allow_cash_orders: Flag
    cash_order_account_id: Number
    are_prices_tax_inclusive: Flag
    allocate_stock_on_order_entry: Flag
    update_stock_on_despatch: Flag
    record_cancelled_order_lines: Flag
    print_picking_lists: Flag
    auto_print_picking_lists: Flag
    add_invoice_credit_note_to_sales_ledger: Flag
    print_order_acknowledgements: Flag
    print_despatch_notes: Flag
    fully_paid_invoice_text: Text
    generate_intrastat_entries: Flag
    terms_of_delivery_type: Text
    nature_of_transaction_code_id: Number
    orders_returns_last_archived_up_to: DayField
    last_archive_run_by: Text
    last_archive_run_on: InstantField
    print_traceable_numbers_on_picking_lists: Flag
    print_traceable_numbers_on_order_acknowledgements: Flag
    print_traceable_numbers_on_despatch_notes: Flag
    print_traceable_numbers_on_invoices: Flag
    last_purge_archive_run_by: Text
    last_purge_archive_run_on: InstantField
    archive_last_purged_up_to: DayField
    mode_of_transport_id: Number
    allow_amend_picking_lists: Flag
    default_free_text_confirm_intent_type: Text
    default_service_labour_confirm_intent_type: Text
    show_unallocated_items_on_picking_list: Flag
    show_undespatched_items_on_despatch_note: Flag
    allow_prospect_quotes: Flag
    prospect_quote_account_id: Number
    use_invoice_date_on_stock_history: Flag
    include_terms_of_delivery_on_intrastat: Flag
    include_statistical_value_on_intrastat: Flag
    intrastat_date_type: Text
    use_sop_reverse_charge_invoice_option: Flag
    sop_print_eu_zero_rated_sales_option_id: Number
    invoice_payment_immediately: Flag
    use_card_processing: Flag
    amend_header_analysis_codes: Flag
    last_invoicing_delete_run_by: Text
    last_invoicing_delete_run_on: InstantField
    invoicing_last_deleted_up_to: DayField
    use_cross_selling_items: Flag
    show_frequent_items: Flag
    show_recent_items: Flag
    show_preferred_items: Flag
    number_of_days_for_frequent_items: Number
    minimum_number_of_lines_for_frequent_items: Number
    number_of_days_for_recent_items: Number
    sop_reverse_charge_invoice_option_type: Text
    sop_invoice_cis_reverse_charge_text_type: Text
    sop_credit_note_cis_reverse_charge_text_type: Text
    record_tracking_on_despatch: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
    cash_order_account: CustomerFields
    prospect_quote_account: CustomerFields


SopSettingsExpand: TypeAlias = Literal["cash_order_account", "prospect_quote_account"]
"""The children of a `SopSettings` that may be named in `expand`."""


class SopShowOnPickingListTypeFields:
    """The fields of a `SopShowOnPickingListType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopTradeLineStatusTypeFields:
    """The fields of a `SopTradeLineStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SopUserPermissionFields:
    """The fields of a `SopUserPermission` that a filter or an order may name."""

    id: Number
    user_number: Number
    user_name: Text
    view_profit_values: Flag
    view_price_calculations: Flag
    override_credit_holds: Flag
    override_prices_discounts: Flag
    override_fulfilment_method: Flag
    override_confirmation_method: Flag
    override_cost_price: Flag
    generate_purchase_orders: Flag
    rapid_order_warehouse_id: Number
    trade_order_warehouse_id: Number
    full_order_warehouse_id: Number
    invoice_warehouse_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField
    rapid_order_warehouse: WarehouseFields
    trade_order_warehouse: WarehouseFields
    full_order_warehouse: WarehouseFields
    invoice_warehouse: WarehouseFields


SopUserPermissionExpand: TypeAlias = Literal[
    "rapid_order_warehouse", "trade_order_warehouse", "full_order_warehouse", "invoice_warehouse"
]
"""The children of a `SopUserPermission` that may be named in `expand`."""


class SourceAreaTypeFields:
    """The fields of a `SourceAreaType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class SourceOfPriceTypeFields:
    """The fields of a `SourceOfPriceType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StatementAgeingTermsFields:
    """The fields of a `StatementAgeingTerms` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StatementLayoutTypeFields:
    """The fields of a `StatementLayoutType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StatementTermsFields:
    """The fields of a `StatementTerms` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StockSettingsFields:
    """The fields of a `StockSettings` that a filter or an order may name."""

    id: Number
    use_multiple_locations: Flag
    use_search_categories: Flag
    integrate_stock_management_with_nominal: Flag
    generate_cos_for_sop: Flag
    allow_negative_stocktake: Flag
    allow_negative_stocktake_with_purchase_order: Flag
    profit_percent_of_revenue: Flag
    record_numbers_on_goods_received: Flag
    allocate_individual_items: Flag
    allow_fulfilment_from_stock: Flag
    allow_fulfilment_from_supplier_via_stock: Flag
    allow_fulfilment_from_supplier_direct_to_customer: Flag
    use_landed_costs: Flag
    landed_costs_nominal_code_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField


StockSettingsExpand: TypeAlias = Literal["internal_areas"]
"""The children of a `StockSettings` that may be named in `expand`."""


class StocktakeFields:
    """The fields of a `Stocktake` that a filter or an order may name."""

    id: Number
    stocktake_name: Text
    warehouse_id: Number
    warehouse_name: Text
    stocktake_date: DayField
    stocktake_type: Text
    stocktake_status: Text
    exclude_inactive_stock: Flag
    show_expected_quantities: Flag
    stock_variance_nominal_code_id: Number
    stock_variance_nominal_code: NominalCodeFields
    nominal_narrative: Text
    can_modify_stocktake_type: Flag


StocktakeExpand: TypeAlias = Literal[
    "stock_variance_nominal_code", "stocktake_items", "failed_stocktake_items", "stocktake_count_sheet_items"
]
"""The children of a `Stocktake` that may be named in `expand`."""


class StocktakeCountSheetItemFields:
    """The fields of a `StocktakeCountSheetItem` that a filter or an order may name."""


StocktakeCountSheetItemExpand: TypeAlias = Literal["stocktake_trace_count_sheet_items"]
"""The children of a `StocktakeCountSheetItem` that may be named in `expand`."""


class StocktakeCriteriaTemplateFields:
    """The fields of a `StocktakeCriteriaTemplate` that a filter or an order may name."""

    id: Number
    name: Text
    last_sold_date: DayField
    due_date: DayField
    stocktake_traceable_type: Text
    stock_value_type: Text
    stock_value_number_of_items: Number
    quantity_from: Number
    quantity_to: Number


StocktakeCriteriaTemplateExpand: TypeAlias = Literal["product_groups"]
"""The children of a `StocktakeCriteriaTemplate` that may be named in `expand`."""


class StocktakeSelectorValueTypeFields:
    """The fields of a `StocktakeSelectorValueType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StocktakeStatusTypeFields:
    """The fields of a `StocktakeStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StocktakeTraceableTypeFields:
    """The fields of a `StocktakeTraceableType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StocktakeTypeFields:
    """The fields of a `StocktakeType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class StocktakeViewFields:
    """The fields of a `StocktakeView` that a filter or an order may name."""

    id: Number
    stocktake_name: Text
    warehouse_id: Number
    warehouse_name: Text
    stocktake_date: DayField
    stocktake_type_id: Number
    stocktake_status_id: Number
    date_time_updated: InstantField


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
    bank: SupplierBankFields
    country_code: CountryCodeFields
    credit_bureau: CreditBureauFields
    credit_memo_note: SupplierCreditMemoNoteFields
    credit_position: CreditPositionFields
    currency: CurrencyFields
    default_nominal_code: NominalCodeFields
    default_tax_code: TaxCodeFields
    factor_house: FactorHouseFields
    main_address: SupplierMainAddressFields
    payment_group: PaymentGroupFields
    status: SupplierStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField


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
"""The children of a `Supplier` that may be named in `expand`."""


class SupplierBankFields:
    """The fields of a `SupplierBank` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    sort_code: Text
    account_number: Text
    account_name: Text
    bank_payment_reference: Text
    iban_number: Text
    bic_number: Text
    roll_number: Text
    bacs_reference: Text
    additional_reference: Text
    non_uk_sort_code: Text
    national_bank_identifier: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierContactFields:
    """The fields of a `SupplierContact` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    salutation_id: Number
    name: Text
    first_name: Text
    middle_name: Text
    last_name: Text
    default_telephone: Text
    default_email: Text
    is_default: Flag
    salutation: SalutationFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierContactExpand: TypeAlias = Literal[
    "salutation", "emails", "telephones", "mobiles", "faxes", "websites", "roles"
]
"""The children of a `SupplierContact` that may be named in `expand`."""


class SupplierContactRoleFields:
    """The fields of a `SupplierContactRole` that a filter or an order may name."""

    id: Number
    supplier_contact_id: Number
    trader_contact_role_id: Number
    is_preferred_contact_for_role: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierCreditMemoNoteFields:
    """The fields of a `SupplierCreditMemoNote` that a filter or an order may name."""

    id: Number
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierEmailFields:
    """The fields of a `SupplierEmail` that a filter or an order may name."""

    id: Number
    email: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierEmailExpand: TypeAlias = Literal["supplier_contact"]
"""The children of a `SupplierEmail` that may be named in `expand`."""


class SupplierFaxFields:
    """The fields of a `SupplierFax` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierFaxExpand: TypeAlias = Literal["supplier_contact"]
"""The children of a `SupplierFax` that may be named in `expand`."""


class SupplierMainAddressFields:
    """The fields of a `SupplierMainAddress` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    contact_name: Text
    address_country_code_id: Number
    address_country_code: CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierMainAddressExpand: TypeAlias = Literal["address_country_code"]
"""The children of a `SupplierMainAddress` that may be named in `expand`."""


class SupplierMemoFields:
    """The fields of a `SupplierMemo` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierMobileFields:
    """The fields of a `SupplierMobile` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierMobileExpand: TypeAlias = Literal["supplier_contact"]
"""The children of a `SupplierMobile` that may be named in `expand`."""


class SupplierPeriodValueViewFields:
    """The fields of a `SupplierPeriodValueView` that a filter or an order may name."""

    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    supplier_analysis_code_1: Text
    supplier_analysis_code_2: Text
    supplier_analysis_code_3: Text
    supplier_analysis_code_4: Text
    supplier_analysis_code_5: Text
    supplier_period_value_id: Number
    period_value_total_invoice_value_to_date: Number
    period_value_total_credit_note_value_to_date: Number
    period_value_total_cash_value_to_date: Number
    period_value_total_profit_value_to_date: Number
    period_value_total_invoice_value_to_date_in_base: Number
    period_value_total_cred_note_value_to_date_in_base: Number
    period_value_total_cash_value_to_date_in_base: Number
    period_value_total_profit_value_to_date_in_base: Number
    period_value_exchange_rate_gain_or_loss: Number
    period_value_total_finance_charges_applied: Number
    supplier_analysis_period_id: Number
    analysis_period_reference: Text
    analysis_period_start_date: DayField
    analysis_period_end_date: DayField
    period_value_date_time_updated: InstantField


class SupplierStatusFields:
    """The fields of a `SupplierStatus` that a filter or an order may name."""

    is_live: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierTelephoneFields:
    """The fields of a `SupplierTelephone` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierTelephoneExpand: TypeAlias = Literal["supplier_contact"]
"""The children of a `SupplierTelephone` that may be named in `expand`."""


class SupplierViewFields:
    """The fields of a `SupplierView` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    short_name: Text
    country_code_id: Number
    country_code: Text
    currency_id: Number
    currency_name: Text
    currency_symbol: Text
    currency_iso_code_id: Number
    currency_iso_code: Text
    currency_iso_code_name: Text
    balance: Number
    base_balance: Number
    credit_limit: Number
    vat_number: Text
    default_tax_rate_id: Number
    default_tax_rate_code: Number
    default_tax_rate_name: Text
    default_tax_rate: Number
    default_order_priority: Text
    default_nominal_account_number: Text
    default_nominal_cost_centre: Text
    default_nominal_department: Text
    early_settlement_discount_percent: Number
    days_early_settlement_disc_applies: Number
    payment_terms_in_days: Number
    payment_terms_id: Number
    payment_terms: Text
    account_is_on_hold: Flag
    account_status_type_id: Number
    account_status_type: Text
    account_type_id: Number
    account_type: Text
    value_of_current_orders_in_pop: Number
    date_account_details_last_changed: DayField
    date_of_last_transaction: DayField
    trading_terms: Text
    credit_reference: Text
    credit_bureau_id: Number
    credit_bureau_name: Text
    credit_position_id: Number
    credit_position_name: Text
    account_opened: DayField
    last_credit_review: DayField
    next_credit_review: DayField
    application_date: DayField
    date_received: DayField
    terms_agreed: Flag
    is_over_credit_limit: Flag
    months_to_keep_transactions_for: Number
    telephone_area_code: Text
    telephone_country_code: Text
    telephone_subscriber_number: Text
    fax_area_code: Text
    fax_country_code: Text
    fax_subscriber_number: Text
    website: Text
    contact_name: Text
    contact_first_name: Text
    contact_middle_name: Text
    contact_last_name: Text
    contact_default_telephone_number: Text
    contact_default_email_address: Text
    factor_house_name: Text
    payment_group_description: Text
    sage_payments_supplier_status_type_id: Number
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
    supplier_location_id: Number
    supplier_location_address_line_1: Text
    supplier_location_address_line_2: Text
    supplier_location_address_line_3: Text
    supplier_location_address_line_4: Text
    supplier_location_post_code: Text
    supplier_location_city: Text
    supplier_location_county: Text
    supplier_location_country: Text
    supplier_location_full_address: Text
    supplier_location_date_time_created: InstantField
    supplier_location_date_time_updated: InstantField
    supplier_location_country_code_id: Number
    supplier_location_country_code: Text
    supplier_location_country_code_name: Text
    supplier_location_address_country_code_id: Number
    supplier_location_address_country_code: Text
    supplier_location_address_country_code_name: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class SupplierWebsiteFields:
    """The fields of a `SupplierWebsite` that a filter or an order may name."""

    id: Number
    website: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField


SupplierWebsiteExpand: TypeAlias = Literal["supplier_contact"]
"""The children of a `SupplierWebsite` that may be named in `expand`."""


class SupplierYearValueViewFields:
    """The fields of a `SupplierYearValueView` that a filter or an order may name."""

    supplier_id: Number
    supplier_reference: Text
    supplier_name: Text
    supplier_analysis_code_1: Text
    supplier_analysis_code_2: Text
    supplier_analysis_code_3: Text
    supplier_analysis_code_4: Text
    supplier_analysis_code_5: Text
    supplier_year_value_id: Number
    year_value_total_invoice_value_to_date: Number
    year_value_total_credit_note_value_to_date: Number
    year_value_total_cash_value_to_date: Number
    year_value_total_profit_value_to_date: Number
    year_value_total_invoice_value_to_date_in_base: Number
    year_value_total_cred_note_value_to_date_in_base: Number
    year_value_total_cash_value_to_date_in_base: Number
    year_value_total_profit_value_to_date_in_base: Number
    year_value_exchange_rate_gain_or_loss: Number
    year_value_total_finance_charges_applied: Number
    financial_year_id: Number
    financial_year_start_date: DayField
    financial_year_end_date: DayField
    year_relative_to_current_year: Number
    number_of_periods_in_year: Number
    year_value_date_time_updated: InstantField


class SystemSettingsFields:
    """The fields of a `SystemSettings` that a filter or an order may name."""

    id: Number
    next_urn: Text
    next_invoice_number: Number
    next_credit_note_number: Number
    next_journal_entry_number: Number
    first_vat_return_date_defined: Flag
    first_vat_return_date: DayField
    intrastat_value_for_consolidation: Number
    number_open_periods: Number
    update_nominal_online: Flag
    use_cost_centre_breakdown: Flag
    use_intrastat_reporting: Flag
    use_period_exchange_rates: Flag
    use_segmented_address: Flag
    use_additional_trans_analysis: Flag
    transaction_analysis_heading: Text
    accounting_period_validation_type: Text
    financial_year_end_date: DayField
    invoice_credit_note_same_numbers: Flag
    reverse_charge_minimum_value: Number
    transaction_date_validation: SystemSettingsTransactionDateValidationFields
    date_time_created: InstantField
    date_time_updated: InstantField


SystemSettingsExpand: TypeAlias = Literal["transaction_date_validation"]
"""The children of a `SystemSettings` that may be named in `expand`."""


class SystemSettingsTransactionDateValidationFields:
    """The fields of a `SystemSettingsTransactionDateValidation` that a filter or an order may name."""

    id: Number
    transaction_date_validation_type: Text
    pre_days_normal: Number
    post_days_normal: Number
    pre_days_acceptable: Number
    post_days_acceptable: Number
    previous_year_classification: Text
    future_year_classification: Text
    closed_period_classification: Text
    future_period_classification: Text
    date_time_created: InstantField
    date_time_updated: InstantField


class TaxAccountEntryTypeFields:
    """The fields of a `TaxAccountEntryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TaxCodeFields:
    """The fields of a `TaxCode` that a filter or an order may name."""

    id: Number
    code: Number
    name: Text
    tax_rate: Number
    terms: Text
    terms_description: Text
    is_notional_acquisition_tax: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class TimeUnitTypeFields:
    """The fields of a `TimeUnitType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraceableAdjustmentItemBalanceFields:
    """The fields of a `TraceableAdjustmentItemBalance` that a filter or an order may name."""

    traceable_item_id: Number
    identification_no: Text
    supplier_reference: Text
    receipt_date: DayField
    additional_reference: Text
    sell_by_date: DayField
    use_by_date: DayField
    traceable_bin_item_id: Number
    bin_item_id: Number
    bin_name: Text
    quantity: Number
    allocated_quantity: Number
    is_allocated: Flag


class TraceableIssueStatusTypeFields:
    """The fields of a `TraceableIssueStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraceableItemAllocationRecordFields:
    """The fields of a `TraceableItemAllocationRecord` that a filter or an order may name."""

    traceable_bin_item_id: Number
    warehouse_name: Text
    bin_name: Text
    traceable_allocation_bal_id: Number
    allocation_balance_id: Number
    allocated_to: Text
    allocation_date: DayField
    order_no: Text
    allocated_quantity: Number


class TraceableItemHistoryRecordFields:
    """The fields of a `TraceableItemHistoryRecord` that a filter or an order may name."""

    id: Number
    trader_reference: Text
    trader_name: Text
    sales_purchase_order_no: Text
    despatch_receipt_grn_no: Text
    received_issued_date: DayField
    received_issued_by: Text
    transaction_history_type: Text
    received_issued_quantity: Number


class TraceableItemLocationRecordFields:
    """The fields of a `TraceableItemLocationRecord` that a filter or an order may name."""

    traceable_bin_item_id: Number
    warehouse_name: Text
    bin_item_id: Number
    bin_name: Text
    free_stock_available: Number
    bin_quantity_in_stock: Number


class TraceableTypeFields:
    """The fields of a `TraceableType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraderAccountTypeFields:
    """The fields of a `TraderAccountType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraderContactRoleFields:
    """The fields of a `TraderContactRole` that a filter or an order may name."""

    id: Number
    role: Text
    is_default_role: Flag
    is_mandatory: Flag
    use_for_customer_accounts: Flag
    use_for_supplier_accounts: Flag
    use_with_documents: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class TraderLocationTypeFields:
    """The fields of a `TraderLocationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraderPaymentTermsFields:
    """The fields of a `TraderPaymentTerms` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TraderTransactionTypeFields:
    """The fields of a `TraderTransactionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TradingRevaluationAllocationEntryTypeFields:
    """The fields of a `TradingRevaluationAllocationEntryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TransactionDateValidationClassificationFields:
    """The fields of a `TransactionDateValidationClassification` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class TransactionDateValidationTypeFields:
    """The fields of a `TransactionDateValidationType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class UnitFields:
    """The fields of a `Unit` that a filter or an order may name."""

    id: Number
    name: Text
    multiple_of_base_unit: Number
    each_value: Flag
    date_time_created: InstantField
    date_time_updated: InstantField


class UnitTypeFields:
    """The fields of a `UnitType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class UpdateModeFields:
    """The fields of a `UpdateMode` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text


class UserFields:
    """The fields of a `User` that a filter or an order may name."""

    id: Number
    name: Text


class WarehouseFields:
    """The fields of a `Warehouse` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    warehouse_type: Text
    use_for_sales_trading: Flag
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email: Text
    website: Text
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
    country_code_id: Number
    country_code: CountryCodeFields
    bom_settings: WarehouseBomSettingsFields
    date_time_created: InstantField
    date_time_updated: InstantField


WarehouseExpand: TypeAlias = Literal["country_code", "bom_settings"]
"""The children of a `Warehouse` that may be named in `expand`."""


class WarehouseBomSettingsFields:
    """The fields of a `WarehouseBomSettings` that a filter or an order may name."""

    id: Number
    is_component_source: Flag
    date_time_created: InstantField


class WarehouseHoldingFields:
    """The fields of a `WarehouseHolding` that a filter or an order may name."""

    id: Number
    warehouse_id: Number
    product_id: Number
    is_default_manufacturing_warehouse: Flag
    reorder_level: Number
    minimum_level: Number
    maximum_level: Number
    quantity_reserved: Number
    confirmed_qty_in_stock: Number
    unconfirmed_qty_in_stock: Number
    quantity_in_stock: Number
    quantity_in_stock_less_reserved: Number
    quantity_on_order: Number
    quantity_allocated_stock: Number
    quantity_allocated_sop: Number
    quantity_allocated_bom: Number
    quantity_allocated: Number
    free_stock_available: Number
    free_stock_available_less_reserved: Number
    warehouse_name: Text
    product: ProductFields
    warehouse: WarehouseFields
    status: WarehouseHoldingStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField


WarehouseHoldingExpand: TypeAlias = Literal["product", "warehouse", "bin_holdings", "status"]
"""The children of a `WarehouseHolding` that may be named in `expand`."""


class WarehouseHoldingStatusFields:
    """The fields of a `WarehouseHoldingStatus` that a filter or an order may name."""

    delete_exception_type: Text


class WarehouseTypeFields:
    """The fields of a `WarehouseType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
