"""Turnover of a customer in one analysis period, in account and base currency."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class CustomerPeriodValueView(Row, frozen=True, kw_only=True):
    """Turnover of a customer in one analysis period, in account and base currency."""

    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """At most 20 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
    customer_analysis_code_1: str | None = None
    """Value of the customer's analysis code 1; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    customer_analysis_code_2: str | None = None
    """Value of the customer's analysis code 2; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    customer_analysis_code_3: str | None = None
    """Value of the customer's analysis code 3; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    customer_analysis_code_4: str | None = None
    """Value of the customer's analysis code 4; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    customer_analysis_code_5: str | None = None
    """Value of the customer's analysis code 5; `analysis_code_mappings` gives its meaning. At most 60 characters."""
    customer_period_value_id: int | None = None
    """Key of the row."""
    period_value_total_invoice_value_to_date: Decimal | None = None
    """Invoices of the period, in the account's currency. 2 decimal places."""
    period_value_total_credit_note_value_to_date: Decimal | None = None
    """Credit notes of the period, in the account's currency. 2 decimal places."""
    period_value_total_cash_value_to_date: Decimal | None = None
    """Receipts and payments of the period, in the account's currency. 2 decimal places."""
    period_value_total_profit_value_to_date: Decimal | None = None
    """Profit of the period, in the account's currency. 2 decimal places."""
    period_value_total_invoice_value_to_date_in_base: Decimal | None = None
    """Invoices of the period, in base currency. 2 decimal places."""
    period_value_total_cred_note_value_to_date_in_base: Decimal | None = None
    """Credit notes of the period, in base currency. 2 decimal places."""
    period_value_total_cash_value_to_date_in_base: Decimal | None = None
    """Receipts and payments of the period, in base currency. 2 decimal places."""
    period_value_total_profit_value_to_date_in_base: Decimal | None = None
    """Profit of the period, in base currency. 2 decimal places."""
    period_value_exchange_rate_gain_or_loss: Decimal | None = None
    """Gain or loss from exchange rates in the period. 2 decimal places. Read-only. Inferred, not stated by the maker."""
    period_value_total_finance_charges_applied: Decimal | None = None
    """Finance charges applied in the period. 2 decimal places."""
    customer_analysis_period_id: int | None = None
    """Analysis period of the row; its name and dates are in the `analysis_period_` fields."""
    analysis_period_reference: str | None = None
    """At most 20 characters."""
    analysis_period_start_date: Day | None = None
    analysis_period_end_date: Day | None = None
    period_value_date_time_updated: Instant | None = None
    """UTC time the figures were last changed."""
