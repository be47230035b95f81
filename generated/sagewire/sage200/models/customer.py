"""A customer's account in the sales ledger, with terms, credit and defaults."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class Customer(Row, frozen=True, kw_only=True):
    """A customer's account in the sales ledger, with terms, credit and defaults.

    Published as required: `name`, `reference`.
    """

    id: int = sent()
    """Key of the account, used as `customer_id` elsewhere. Read-only."""
    reference: str = sent()
    """Account reference; leave out when account numbers are generated automatically. At most 8 characters."""
    name: str = sent()
    """At most 60 characters."""
    short_name: str = sent()
    """Short form of the name for sorting and search. At most 8 characters."""
    balance: Decimal = sent()
    """Balance of the account, in the account's currency. 2 decimal places. Read-only."""
    on_hold: bool = sent()
    status_reason: str = sent()
    """Why the account has its present status. At most 256 characters."""
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
    """Credit limit, in the same currency as `balance`. 2 decimal places."""
    country_code_id: int | None = None
    """Country of the account, as used for tax (id of a row of `country_codes`)."""
    default_tax_code_id: int | None = None
    """Tax code offered by default (id of a row of `tax_codes`)."""
    vat_number: str = sent()
    """Customer's VAT registration number. At most 30 characters."""
    duns_code: str = sent()
    """D-U-N-S number of the company (Dun & Bradstreet). At most 9 characters."""
    account_type: str = sent()
    """One of the values of `trader_account_types`. Default: `TradingAccountTypeOpenItem`."""
    early_settlement_discount_percent: Decimal = sent()
    """Discount for early settlement, percent. 2 decimal places."""
    early_settlement_discount_days: int = sent()
    """Days within which the early settlement discount applies."""
    payment_terms_days: int = sent()
    """Days to pay, counted as `payment_terms_basis` says."""
    payment_terms_basis: str = sent()
    """Date from which the payment days count; one of the values of `trader_payment_terms`."""
    average_time_to_pay: int = sent()
    """Days the customer takes to pay, on average; calculated by Sage. Read-only."""
    terms_agreed: bool = sent()
    """Whether trading terms have been agreed with the customer."""
    value_of_current_orders_in_sop: Decimal = sent()
    """Total of live sales orders not yet invoiced, in the account's currency. 2 decimal places. Read-only."""
    credit_bureau_id: int | None = None
    """Credit bureau used for the account (id of a row of `credit_bureaus`)."""
    credit_position_id: int | None = None
    """Credit position of the account (id of a row of `credit_positions`)."""
    finance_charge_id: int | None = None
    """Finance charge rate of the account (id of a row of `finance_charges`). Sage 200 Professional only."""
    trading_terms: str = sent()
    """Free text for the trading terms. At most 30 characters."""
    credit_reference: str = sent()
    """Reference of the account at the credit bureau. At most 60 characters."""
    account_opened: Day | None = None
    last_credit_review: Day | None = None
    next_credit_review: Day | None = None
    """Date the next credit review is due."""
    application_date: Day | None = None
    """Date of the credit application."""
    date_received: Day | None = None
    """Date on which the credit application was received."""
    date_finance_charge_last_run: Day | None = None
    """When finance charges were last applied to the account. Read-only."""
    office_type: str | None = None
    """One of the values of `head_office_types`. Sage 200 Professional only."""
    associated_head_office_id: int | None = None
    """Head office account of a branch (id of a row of `customers`). Sage 200 Professional only."""
    produce_statements_for_customer: bool | None = None
    """Whether statements are produced for this account. Sage 200 Professional only."""
    is_head_office_with_branches: bool | None = None
    """Whether this account is a head office that has branch accounts. Sage 200 Professional only."""
    use_consolidated_billing: bool | None = None
    """Whether several orders or despatches may be put on one invoice for this customer. Sage 200 Professional only."""
    order_priority: str = sent()
    """One character that ranks the customer when stock is allocated to sales orders. At most 1 characters."""
    use_tax_code_as_default: bool = sent()
    """Whether orders take the customer's default tax code rather than the product's."""
    months_to_keep_transactions: int = sent()
    """Months for which completed transactions are kept in the ledger."""
    default_nominal_code_id: int | None = None
    """Nominal account for sales to this customer (id of a row of `nominal_codes`); set it through the three fields
    after it. Read-only.
    """
    default_nominal_code_reference: str = sent()
    """Account number of the default nominal account. At most 8 characters."""
    default_nominal_code_cost_centre: str = sent()
    """Cost centre of the default nominal account (code of a row of `cost_centres`). At most 3 characters."""
    default_nominal_code_department: str = sent()
    """Department of the default nominal account (code of a row of `departments`). At most 3 characters."""
    invoice_discount_percent: Decimal = sent()
    """Discount on the whole invoice, percent. 2 decimal places."""
    invoice_line_discount_percent: Decimal = sent()
    """Discount on each invoice line, percent. 2 decimal places."""
    customer_discount_group_id: int | None = None
    """Discount group of the customer (id of a row of `customer_discount_groups`)."""
    order_value_discount_id: int | None = None
    """Order value discount given to the customer (id of a row of `order_value_discounts`)."""
    price_band_id: int | None = None
    """Price band of the customer (id of a row of `price_bands`)."""
    analysis_code_1: str = sent()
    """Value of analysis code 1 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_2: str = sent()
    """Value of analysis code 2 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_3: str = sent()
    """Value of analysis code 3 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_4: str = sent()
    """Value of analysis code 4 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_5: str = sent()
    """Value of analysis code 5 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_6: str | None = None
    """Value of analysis code 6 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Value of analysis code 7 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Value of analysis code 8 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Value of analysis code 9 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Value of analysis code 10 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Value of analysis code 11 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Value of analysis code 12 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Value of analysis code 13 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Value of analysis code 14 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Value of analysis code 15 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Value of analysis code 16 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Value of analysis code 17 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Value of analysis code 18 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Value of analysis code 19 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Value of analysis code 20 of the account; `analysis_code_mappings` gives its meaning. Professional only, since
    May 2019. At most 60 characters. Sage 200 Professional only.
    """
    spare_text_1: str | None = None
    """Spare text 1 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_2: str | None = None
    """Spare text 2 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_3: str | None = None
    """Spare text 3 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_4: str | None = None
    """Spare text 4 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_5: str | None = None
    """Spare text 5 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_6: str | None = None
    """Spare text 6 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_7: str | None = None
    """Spare text 7 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_8: str | None = None
    """Spare text 8 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_9: str | None = None
    """Spare text 9 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_text_10: str | None = None
    """Spare text 10 for free use; needs release 2023 R2 or later. At most 100 characters. Since 2023 R2."""
    spare_number_1: Decimal | None = None
    """Spare number 1 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_2: Decimal | None = None
    """Spare number 2 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_3: Decimal | None = None
    """Spare number 3 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_4: Decimal | None = None
    """Spare number 4 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_5: Decimal | None = None
    """Spare number 5 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_6: Decimal | None = None
    """Spare number 6 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_7: Decimal | None = None
    """Spare number 7 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_8: Decimal | None = None
    """Spare number 8 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_9: Decimal | None = None
    """Spare number 9 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_number_10: Decimal | None = None
    """Spare number 10 for free use; needs release 2023 R2 or later. 5 decimal places. Since 2023 R2."""
    spare_date_1: Day | None = None
    """Spare date 1 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_date_2: Day | None = None
    """Spare date 2 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_date_3: Day | None = None
    """Spare date 3 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_date_4: Day | None = None
    """Spare date 4 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_date_5: Day | None = None
    """Spare date 5 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_bool_1: bool | None = None
    """Spare flag 1 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_bool_2: bool | None = None
    """Spare flag 2 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_bool_3: bool | None = None
    """Spare flag 3 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_bool_4: bool | None = None
    """Spare flag 4 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    spare_bool_5: bool | None = None
    """Spare flag 5 for free use; needs release 2023 R2 or later. Since 2023 R2."""
    associated_head_office: "m.Customer | None" = None
    """`$expand` child: the account behind `associated_head_office_id`. Read-only. Only there when named in `expand`.
    Sage 200 Professional only.
    """
    country_code: "m.CountryCode | None" = None
    """`$expand` child: the row behind `country_code_id`. Read-only. Only there when named in `expand`."""
    credit_bureau: "m.CreditBureau | None" = None
    """`$expand` child: the row behind `credit_bureau_id`. Read-only. Only there when named in `expand`."""
    credit_memo_note: "m.CustomerCreditMemoNote | None" = None
    """`$expand` child: memo about the credit standing of the account. Only there when named in `expand`."""
    credit_position: "m.CreditPosition | None" = None
    """`$expand` child: the row behind `credit_position_id`. Read-only. Only there when named in `expand`."""
    currency: "m.Currency | None" = None
    """`$expand` child: the row behind `currency_id`. Read-only. Only there when named in `expand`."""
    customer_discount_group: "m.CustomerDiscountGroup | None" = None
    """`$expand` child: the row behind `customer_discount_group_id`. Read-only. Only there when named in `expand`."""
    default_nominal_code: "m.NominalCode | None" = None
    """`$expand` child: the row behind `default_nominal_code_id`. Read-only. Only there when named in `expand`."""
    default_tax_code: "m.TaxCode | None" = None
    """`$expand` child: the row behind `default_tax_code_id`. Read-only. Only there when named in `expand`."""
    finance_charge: "m.FinanceCharge | None" = None
    """`$expand` child: the row behind `finance_charge_id`. Read-only. Only there when named in `expand`. Sage 200
    Professional only.
    """
    main_address: "m.CustomerMainAddress | None" = None
    """`$expand` child: postal address of the account. Only there when named in `expand`."""
    order_value_discount: "m.OrderValueDiscount | None" = None
    """`$expand` child: the row behind `order_value_discount_id`. Read-only. Only there when named in `expand`."""
    price_band: "m.PriceBand | None" = None
    """`$expand` child: the row behind `price_band_id`. Read-only. Only there when named in `expand`."""
    sales_credit_note_layout: "m.DocumentLayout | None" = None
    """`$expand` child: layout used for credit notes to this customer. Read-only. Only there when named in `expand`."""
    sales_invoice_layout: "m.DocumentLayout | None" = None
    """`$expand` child: layout used for invoices to this customer. Read-only. Only there when named in `expand`."""
    statement_layout: "m.DocumentLayout | None" = None
    """`$expand` child: layout used for statements to this customer. Read-only. Only there when named in `expand`."""
    status: "m.CustomerStatus | None" = None
    """`$expand` child: state of the account. Read-only. Only there when named in `expand`."""
    alerts: "list[m.CustomerAlert] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    cards: "list[m.CustomerCard] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    contacts: "list[m.CustomerContact] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    limited_price_bands: "list[m.CustomerPriceBand] | None" = None
    """`$expand` child: price bands to which the customer is limited; maintained as `customer_price_bands`. Read-only.
    Only there when named in `expand`.
    """
    memos: "list[m.CustomerMemo] | None" = None
    """`$expand` child; merged by `id` on PUT. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
    last_follow_up_date: Day | None = None
    """Day of the last follow-up with the customer; taken to be kept by Sage from its communications. Read-only. Since
    2025 R1. Inferred, not stated by the maker.
    """
    has_promised_payment: bool | None = None
    """Whether the customer has promised to pay; taken to be kept by Sage from its communications. Read-only. Since
    2025 R1. Inferred, not stated by the maker.
    """
