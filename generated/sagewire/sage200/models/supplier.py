"""A supplier's account in the purchase ledger, with terms, credit details and defaults."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Supplier(Row, frozen=True, kw_only=True):
    """A supplier's account in the purchase ledger, with terms, credit details and defaults.

    Published as required: `name`, `reference`.
    """

    id: int = sent()
    """Read-only."""
    reference: str = sent()
    """Account reference, at most 8 characters; may be omitted where the ledger generates it. At most 8 characters."""
    name: str = sent()
    """At most 60 characters."""
    short_name: str = sent()
    """Short name for quick selection, at most 8 characters. At most 8 characters."""
    balance: Decimal = sent()
    """Balance of the account, in its currency. 2 decimal places. Read-only."""
    on_hold: bool = sent()
    """Whether the account is on hold, which restricts new entries."""
    status_reason: str = sent()
    """Reason for the present status of the account. At most 256 characters."""
    account_status_type: str = sent()
    """One of the values of `account_status_types`. Default: `AccountStatusActive`."""
    currency_id: int | None = None
    """Currency of the account (id of a row of `currencies`)."""
    exchange_rate_type: str = sent()
    """One of the values of `exchange_rate_types`. Default: `ExchangeRateSingle`."""
    telephone_country_code: str = sent()
    """At most 5 characters."""
    telephone_area_code: str = sent()
    """At most 20 characters."""
    telephone_subscriber_number: str = sent()
    """At most 200 characters."""
    fax_country_code: str = sent()
    """At most 5 characters."""
    fax_area_code: str = sent()
    """At most 20 characters."""
    fax_subscriber_number: str = sent()
    """At most 200 characters."""
    website: str = sent()
    """At most 200 characters."""
    credit_limit: Decimal = sent()
    """Credit the supplier grants, in the currency of the account. 2 decimal places."""
    country_code_id: int | None = None
    """Country of the account for tax purposes (id of a row of `country_codes`)."""
    default_tax_code_id: int | None = None
    """Id of a row of `tax_codes` offered on new entries."""
    vat_number: str = sent()
    """The supplier's VAT registration number. At most 30 characters."""
    account_type: str = sent()
    """One of the values of `trader_account_types`: open item or balance forward. Default:
    `TradingAccountTypeOpenItem`.
    """
    early_settlement_discount_percent: Decimal = sent()
    """Discount for prompt payment, percent. 2 decimal places."""
    early_settlement_discount_days: int = sent()
    """Days within which the prompt payment discount holds."""
    payment_terms_days: int = sent()
    """Days allowed for payment, counted as `payment_terms_basis` says."""
    payment_terms_basis: str = sent()
    """From when the days run; one of the values of `trader_payment_terms`."""
    payment_group_id: int | None = None
    """How the supplier is paid (id of a row of `payment_groups`)."""
    factor_house_id: int | None = None
    """Factor that is paid instead of the supplier (id of a row of `factor_houses`)."""
    credit_bureau_id: int | None = None
    """Id of a row of `credit_bureaus`."""
    credit_position_id: int | None = None
    """Id of a row of `credit_positions`."""
    trading_terms: str = sent()
    """Free text describing the agreed terms. At most 30 characters."""
    credit_reference: str = sent()
    """The supplier's reference for the credit facility, free text. At most 60 characters."""
    account_opened: Day | None = None
    """Date on which the account was opened."""
    last_credit_review: Day | None = None
    """Date of the latest review of the credit terms."""
    next_credit_review: Day | None = None
    """Date planned for the next review of the credit terms."""
    application_date: Day | None = None
    """Date on which credit was applied for."""
    date_received: Day | None = None
    """Date on which the answer to the credit application arrived."""
    terms_agreed: bool = sent()
    """Whether terms were agreed with the supplier."""
    value_of_current_orders_in_pop: Decimal = sent()
    """Total of live purchase orders not yet invoiced, in the account's currency. 2 decimal places. Read-only."""
    order_priority: str = sent()
    """Priority letter or digit used for ordering, one character. At most 1 characters."""
    months_to_keep_transactions: int = sent()
    """Months for which settled transactions are kept."""
    default_nominal_code_id: int | None = None
    """Read-only id of a row of `nominal_codes`; set it by account, cost centre and department. Read-only."""
    default_nominal_code_reference: str = sent()
    """Account number of the nominal code offered for purchases. At most 8 characters."""
    default_nominal_code_cost_centre: str = sent()
    """Cost centre of the nominal code offered for purchases. At most 3 characters."""
    default_nominal_code_department: str = sent()
    """Department of the nominal code offered for purchases. At most 3 characters."""
    is_supplier_payments_enabled: bool = sent()
    """Whether the supplier is set up for Sage supplier payments; read-only. Read-only."""
    analysis_code_1: str = sent()
    """Value of analysis code 1; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_2: str = sent()
    """Value of analysis code 2; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_3: str = sent()
    """Value of analysis code 3; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_4: str = sent()
    """Value of analysis code 4; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_5: str = sent()
    """Value of analysis code 5; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_6: str | None = None
    """Value of analysis code 6; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Value of analysis code 7; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Value of analysis code 8; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Value of analysis code 9; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Value of analysis code 10; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Value of analysis code 11; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Value of analysis code 12; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Value of analysis code 13; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Value of analysis code 14; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Value of analysis code 15; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Value of analysis code 16; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Value of analysis code 17; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Value of analysis code 18; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Value of analysis code 19; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Value of analysis code 20; `analysis_code_mappings` holds its heading. Professional only. At most 60 characters.
    Sage 200 Professional only.
    """
    spare_text_1: str | None = None
    """Spare text 1 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text 2 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text 3 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text 4 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text 5 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text 6 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text 7 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text 8 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text 9 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text 10 for the site's own use; from release 2023 R2. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number 1 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number 2 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number 3 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number 4 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number 5 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number 6 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number 7 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number 8 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number 9 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number 10 for the site's own use; from release 2023 R2. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare flag 1 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare flag 2 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare flag 3 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare flag 4 for the site's own use; from release 2023 R2. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare flag 5 for the site's own use; from release 2023 R2. Since 2023 R2."""
    bank: "m.SupplierBank | None" = None
    """The supplier's bank details for payments; comes with `$expand`. Only there when named in `expand`."""
    country_code: "m.CountryCode | None" = None
    """The account's country (row of `country_codes`); comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    credit_bureau: "m.CreditBureau | None" = None
    """The credit bureau (row of `credit_bureaus`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    credit_memo_note: "m.SupplierCreditMemoNote | None" = None
    """Note kept with the credit details; comes with `$expand`. Only there when named in `expand`."""
    credit_position: "m.CreditPosition | None" = None
    """The credit position (row of `credit_positions`); comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    currency: "m.Currency | None" = None
    """The currency (row of `currencies`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    default_nominal_code: "m.NominalCode | None" = None
    """The default nominal code (row of `nominal_codes`); comes with `$expand`. Read-only. Only there when named in
    `expand`.
    """
    default_tax_code: "m.TaxCode | None" = None
    """The default tax code (row of `tax_codes`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    factor_house: "m.FactorHouse | None" = None
    """The factor (row of `factor_houses`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    main_address: "m.SupplierMainAddress | None" = None
    """Main address of the supplier; comes with `$expand`. Only there when named in `expand`."""
    payment_group: "m.PaymentGroup | None" = None
    """The payment group (row of `payment_groups`); comes with `$expand`. Read-only. Only there when named in `expand`."""
    status: "m.SupplierStatus | None" = None
    """State of the account; comes with `$expand`. Read-only. Only there when named in `expand`."""
    contacts: "list[m.SupplierContact] | None" = None
    """Contacts of the supplier; come with `$expand`, on PUT merged by `id`. Only there when named in `expand`."""
    memos: "list[m.SupplierMemo] | None" = None
    """Memos of the supplier; come with `$expand`, on PUT merged by `id`. Only there when named in `expand`."""
    alerts: "list[m.SupplierAlert] | None" = None
    """Warnings shown when the supplier is used; come with `$expand`, on PUT merged by `id`. Only there when named in
    `expand`.
    """
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
