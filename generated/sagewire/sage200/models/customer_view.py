"""Flat row of a customer account with its look-ups, default contact and address resolved."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class CustomerView(Row, frozen=True, kw_only=True):
    """Flat row of a customer account with its look-ups, default contact and address resolved."""

    id: int = sent()
    """Key of the account (id of a row of `customers`)."""
    reference: str | None = None
    """At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    short_name: str | None = None
    """Short form of the name for sorting and search. At most 8 characters."""
    country_code_id: int | None = None
    """Country of the account, as used for tax (id of a row of `country_codes`)."""
    country_code: str | None = None
    """Two-letter code of the country. At most 2 characters."""
    currency_id: int | None = None
    """Currency of the account (id of a row of `currencies`)."""
    currency_name: str | None = None
    """At most 30 characters."""
    currency_symbol: str | None = None
    """At most 4 characters."""
    currency_iso_code_id: int | None = None
    """ISO code of the currency (id of a row of `currency_iso_codes`)."""
    currency_iso_code: str | None = None
    """Three-letter ISO code of the currency. At most 3 characters."""
    currency_iso_code_name: str | None = None
    """At most 100 characters."""
    balance: Decimal | None = None
    """Balance of the account, in the account's currency. 2 decimal places."""
    base_balance: Decimal | None = None
    """Balance of the account, in base currency. 2 decimal places."""
    credit_limit: Decimal | None = None
    """Credit limit, in the same currency as `balance`. 2 decimal places."""
    vat_number: str | None = None
    """Customer's VAT registration number. At most 30 characters."""
    default_tax_rate_id: int | None = None
    """Default tax code of the account (id of a row of `tax_codes`)."""
    default_tax_rate_code: int | None = None
    """Number of the default tax code."""
    default_tax_rate_name: str | None = None
    """At most 60 characters."""
    default_tax_rate: Decimal | None = None
    """Rate of the default tax code, percent. 2 decimal places. Inferred, not stated by the maker."""
    default_order_priority: str | None = None
    """One character that ranks the customer when stock is allocated to sales orders. At most 1 characters."""
    default_nominal_account_number: str | None = None
    """Account number of the default nominal account. At most 8 characters."""
    default_nominal_cost_centre: str | None = None
    """At most 3 characters."""
    default_nominal_department: str | None = None
    """At most 3 characters."""
    early_settlement_discount_percent: Decimal | None = None
    """Discount for early settlement, percent. 2 decimal places."""
    days_early_settlement_disc_applies: int | None = None
    """Days within which the early settlement discount applies."""
    payment_terms_in_days: int | None = None
    """Days to pay, counted as `payment_terms` says."""
    payment_terms_id: int | None = None
    """Basis of the payment terms (id of a row of `trader_payment_terms`)."""
    payment_terms: str | None = None
    """Basis of the payment terms, as text. At most 30 characters."""
    discount_group_id: int | None = None
    """Discount group of the customer (id of a row of `customer_discount_groups`)."""
    discount_group_name: str | None = None
    """At most 20 characters."""
    discount_group_description: str | None = None
    """At most 50 characters."""
    order_value_discount_id: int | None = None
    """Order value discount given to the customer (id of a row of `order_value_discounts`)."""
    order_value_discount_name: str | None = None
    """At most 20 characters."""
    order_value_discount_description: str | None = None
    """At most 50 characters."""
    price_band_id: int | None = None
    """Price band of the customer (id of a row of `price_bands`)."""
    price_band_name: str | None = None
    """At most 20 characters."""
    price_band_description: str | None = None
    """At most 50 characters."""
    use_consolidated_billing: bool | None = None
    """Whether several orders or despatches may be put on one invoice for this customer."""
    invoice_line_discount_percent: Decimal | None = None
    """Discount on each invoice line, percent. 2 decimal places."""
    invoice_discount_percent: Decimal | None = None
    """Discount on the whole invoice, percent. 2 decimal places."""
    account_is_on_hold: bool | None = None
    account_status_type_id: int | None = None
    """Status of the account (id of a row of `account_status_types`)."""
    account_status_type: str | None = None
    """Status of the account, as text. At most 20 characters."""
    account_type_id: int | None = None
    """Type of the account (id of a row of `trader_account_types`)."""
    account_type: str | None = None
    """Type of the account, as text. At most 20 characters."""
    value_of_current_orders_in_sop: Decimal | None = None
    """Total of live sales orders not yet invoiced, in the account's currency. 2 decimal places."""
    date_account_details_last_changed: Day | None = None
    date_of_last_transaction: Day | None = None
    date_finance_charge_last_run: Day | None = None
    """When finance charges were last applied to the account."""
    trading_terms: str | None = None
    """Free text for the trading terms. At most 30 characters."""
    credit_reference: str | None = None
    """Reference of the account at the credit bureau. At most 60 characters."""
    credit_bureau_id: int | None = None
    """Credit bureau used for the account (id of a row of `credit_bureaus`)."""
    credit_bureau_name: str | None = None
    """At most 50 characters."""
    credit_position_id: int | None = None
    """Credit position of the account (id of a row of `credit_positions`)."""
    credit_position_name: str | None = None
    """At most 50 characters."""
    average_time_to_pay: int | None = None
    """Days the customer takes to pay, on average; calculated by Sage."""
    account_opened: Day | None = None
    last_credit_review: Day | None = None
    next_credit_review: Day | None = None
    """Date the next credit review is due."""
    application_date: Day | None = None
    """Date of the credit application."""
    date_received: Day | None = None
    """Date on which the credit application was received."""
    terms_agreed: bool | None = None
    """Whether trading terms have been agreed with the customer."""
    is_over_credit_limit: bool | None = None
    """Whether the account has gone beyond its credit limit."""
    months_to_keep_transactions_for: int | None = None
    """Months for which completed transactions are kept in the ledger."""
    use_tax_code_as_default: bool | None = None
    """Whether orders take the customer's default tax code rather than the product's."""
    avg_time_to_pay_date_last_updated: Instant | None = None
    """When `average_time_to_pay` was last calculated."""
    duns_code: str | None = None
    """D-U-N-S number of the company (Dun & Bradstreet). At most 9 characters."""
    telephone_area_code: str | None = None
    """At most 20 characters."""
    telephone_country_code: str | None = None
    """At most 5 characters."""
    telephone_subscriber_number: str | None = None
    """At most 200 characters."""
    fax_area_code: str | None = None
    """At most 20 characters."""
    fax_country_code: str | None = None
    """At most 5 characters."""
    fax_subscriber_number: str | None = None
    """At most 200 characters."""
    website: str | None = None
    """At most 200 characters."""
    send_copy_statement_to_branch: bool | None = None
    """Whether a branch gets a copy of the statement sent to its head office."""
    statement_transmission_method_id: int | None = None
    """How statements are sent (id of a row of `document_transmission_method_types`)."""
    statement_transmission_method: str | None = None
    """How statements are sent, as text. At most 30 characters."""
    invoice_payments_status: str | None = None
    """State of the invoice payments service for the account, as text. At most 60 characters."""
    contact_name: str | None = None
    """Full name of the default contact. At most 235 characters."""
    contact_first_name: str | None = None
    """At most 60 characters."""
    contact_middle_name: str | None = None
    """At most 60 characters."""
    contact_last_name: str | None = None
    """At most 60 characters."""
    contact_default_telephone_number: str | None = None
    """Default telephone number of the default contact. At most 227 characters."""
    contact_default_email_address: str | None = None
    """Default email address of the default contact. At most 227 characters."""
    analysis_code_1: str | None = None
    """Value of analysis code 1 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_2: str | None = None
    """Value of analysis code 2 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_3: str | None = None
    """Value of analysis code 3 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_4: str | None = None
    """Value of analysis code 4 of the account; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    analysis_code_5: str | None = None
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
    customer_location_id: int | None = None
    """Key of the address row."""
    customer_location_address_line_1: str | None = None
    """At most 60 characters."""
    customer_location_address_line_2: str | None = None
    """At most 60 characters."""
    customer_location_address_line_3: str | None = None
    """At most 60 characters."""
    customer_location_address_line_4: str | None = None
    """At most 60 characters."""
    customer_location_post_code: str | None = None
    """At most 10 characters."""
    customer_location_city: str | None = None
    """At most 60 characters."""
    customer_location_county: str | None = None
    """At most 60 characters."""
    customer_location_country: str | None = None
    """At most 60 characters."""
    customer_location_full_address: str | None = None
    """All address parts in one string. At most 444 characters."""
    customer_location_date_time_created: Instant | None = None
    """UTC time the address row was created."""
    customer_location_date_time_updated: Instant | None = None
    """UTC time the address row was last changed."""
    customer_location_country_code_id: int | None = None
    """Country of the location (id of a row of `country_codes`)."""
    customer_location_country_code: str | None = None
    """Two-letter code of the country of the location. At most 2 characters."""
    customer_location_country_code_name: str | None = None
    """At most 60 characters."""
    customer_location_type_id: int | None = None
    """Kind of the location (id of a row of `trader_location_types`)."""
    customer_location_type: str | None = None
    """Kind of the location, as text. At most 20 characters."""
    customer_location_address_country_code_id: int | None = None
    """Country of the postal address (id of a row of `country_codes`)."""
    customer_location_address_country_code: str | None = None
    """Two-letter code of the country of the postal address. At most 2 characters."""
    customer_location_address_country_code_name: str | None = None
    """At most 60 characters."""
    date_time_created: Instant | None = None
    """UTC time the account was created."""
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
