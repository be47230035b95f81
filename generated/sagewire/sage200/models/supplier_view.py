"""A supplier as one flat row with currency, terms, default contact and address."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class SupplierView(Row, frozen=True, kw_only=True):
    """A supplier as one flat row with currency, terms, default contact and address."""

    id: int = sent()
    reference: str | None = None
    """Account reference of the supplier. At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    short_name: str | None = None
    """Short name for quick selection, at most 8 characters. At most 8 characters."""
    country_code_id: int | None = None
    """Country of the account for tax purposes (id of a row of `country_codes`)."""
    country_code: str | None = None
    """Two-letter code of the country of the account. At most 2 characters."""
    currency_id: int | None = None
    """Currency of the account (id of a row of `currencies`)."""
    currency_name: str | None = None
    """Name of the account's currency. At most 30 characters."""
    currency_symbol: str | None = None
    """Symbol of the account's currency. At most 4 characters."""
    currency_iso_code_id: int | None = None
    """Id of a row of `currency_iso_codes`."""
    currency_iso_code: str | None = None
    """Three-letter ISO code of the currency. At most 3 characters."""
    currency_iso_code_name: str | None = None
    """At most 100 characters."""
    balance: Decimal | None = None
    """Balance of the account, in its currency. 2 decimal places."""
    base_balance: Decimal | None = None
    """Balance of the account, in base currency. 2 decimal places."""
    credit_limit: Decimal | None = None
    """Credit the supplier grants, in the currency of the account. 2 decimal places."""
    vat_number: str | None = None
    """The supplier's VAT registration number. At most 30 characters."""
    default_tax_rate_id: int | None = None
    """Id of a row of `tax_codes` offered on new entries."""
    default_tax_rate_code: int | None = None
    """Number of the default tax code."""
    default_tax_rate_name: str | None = None
    """Name of the default tax code. At most 60 characters."""
    default_tax_rate: Decimal | None = None
    """Rate of the default tax code, percent. 2 decimal places. Inferred, not stated by the maker."""
    default_order_priority: str | None = None
    """Priority letter or digit used for ordering, one character. At most 1 characters."""
    default_nominal_account_number: str | None = None
    """Account number of the nominal code offered for purchases. At most 8 characters."""
    default_nominal_cost_centre: str | None = None
    """Cost centre of the nominal code offered for purchases. At most 3 characters."""
    default_nominal_department: str | None = None
    """Department of the nominal code offered for purchases. At most 3 characters."""
    early_settlement_discount_percent: Decimal | None = None
    """Discount for prompt payment, percent. 2 decimal places."""
    days_early_settlement_disc_applies: int | None = None
    """Days within which the prompt payment discount holds."""
    payment_terms_in_days: int | None = None
    """Days allowed for payment, counted as `payment_terms` says."""
    payment_terms_id: int | None = None
    """Id of a row of `trader_payment_terms`."""
    payment_terms: str | None = None
    """From when the payment days run. At most 30 characters."""
    account_is_on_hold: bool | None = None
    """Whether the account is on hold."""
    account_status_type_id: int | None = None
    """Id of a row of `account_status_types`."""
    account_status_type: str | None = None
    """One of the values of `account_status_types`."""
    account_type_id: int | None = None
    """Id of a row of `trader_account_types`."""
    account_type: str | None = None
    """One of the values of `trader_account_types`."""
    value_of_current_orders_in_pop: Decimal | None = None
    """Total of live purchase orders not yet invoiced, in the account's currency. 2 decimal places."""
    date_account_details_last_changed: Day | None = None
    """Date of the latest change to the account details."""
    date_of_last_transaction: Day | None = None
    """Date of the latest transaction on the account."""
    trading_terms: str | None = None
    """Free text describing the agreed terms. At most 30 characters."""
    credit_reference: str | None = None
    """The supplier's reference for the credit facility, free text. At most 60 characters."""
    credit_bureau_id: int | None = None
    """Id of a row of `credit_bureaus`."""
    credit_bureau_name: str | None = None
    """At most 50 characters."""
    credit_position_id: int | None = None
    """Id of a row of `credit_positions`."""
    credit_position_name: str | None = None
    """At most 50 characters."""
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
    terms_agreed: bool | None = None
    """Whether terms were agreed with the supplier."""
    is_over_credit_limit: bool | None = None
    """Whether the balance exceeds the credit limit."""
    months_to_keep_transactions_for: int | None = None
    """Months for which settled transactions are kept."""
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
    contact_name: str | None = None
    """Name of the default contact. At most 235 characters."""
    contact_first_name: str | None = None
    """At most 60 characters."""
    contact_middle_name: str | None = None
    """At most 60 characters."""
    contact_last_name: str | None = None
    """At most 60 characters."""
    contact_default_telephone_number: str | None = None
    """Default telephone number of the default contact. At most 227 characters."""
    contact_default_email_address: str | None = None
    """Default e-mail address of the default contact. At most 227 characters."""
    factor_house_name: str | None = None
    """At most 60 characters."""
    payment_group_description: str | None = None
    """At most 32 characters."""
    sage_payments_supplier_status_type_id: int | None = None
    """Id of a row of `sage_payments_supplier_status_types`."""
    analysis_code_1: str | None = None
    """Value of analysis code 1; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_2: str | None = None
    """Value of analysis code 2; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_3: str | None = None
    """Value of analysis code 3; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_4: str | None = None
    """Value of analysis code 4; `analysis_code_mappings` holds its heading. At most 60 characters."""
    analysis_code_5: str | None = None
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
    supplier_location_id: int | None = None
    """Id of the supplier's main address row; no endpoint lists these rows."""
    supplier_location_address_line_1: str | None = None
    """At most 60 characters."""
    supplier_location_address_line_2: str | None = None
    """At most 60 characters."""
    supplier_location_address_line_3: str | None = None
    """At most 60 characters."""
    supplier_location_address_line_4: str | None = None
    """At most 60 characters."""
    supplier_location_post_code: str | None = None
    """At most 10 characters."""
    supplier_location_city: str | None = None
    """At most 60 characters."""
    supplier_location_county: str | None = None
    """At most 60 characters."""
    supplier_location_country: str | None = None
    """At most 60 characters."""
    supplier_location_full_address: str | None = None
    """The whole address joined to one text. At most 444 characters."""
    supplier_location_date_time_created: Instant | None = None
    supplier_location_date_time_updated: Instant | None = None
    supplier_location_country_code_id: int | None = None
    """Id of a row of `country_codes`, kept with the account."""
    supplier_location_country_code: str | None = None
    """Two-letter country code kept with the account. At most 2 characters."""
    supplier_location_country_code_name: str | None = None
    """At most 60 characters."""
    supplier_location_address_country_code_id: int | None = None
    """Country of the address (id of a row of `country_codes`)."""
    supplier_location_address_country_code: str | None = None
    """Two-letter country code of the address. At most 2 characters."""
    supplier_location_address_country_code_name: str | None = None
    """At most 60 characters."""
    date_time_created: Instant | None = None
    date_time_updated: Instant | None = None
    """Read-only."""
