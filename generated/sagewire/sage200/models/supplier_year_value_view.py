"""Turnover totals of a supplier in one financial year."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SupplierYearValueView(Row, frozen=True, kw_only=True):
    """Turnover totals of a supplier in one financial year."""

    supplier_id: int | None = None
    """Id of a row of `suppliers`."""
    supplier_reference: str | None = None
    """Account reference of the supplier. At most 20 characters."""
    supplier_name: str | None = None
    """At most 60 characters."""
    supplier_analysis_code_1: str | None = None
    """The supplier's analysis code 1. At most 60 characters."""
    supplier_analysis_code_2: str | None = None
    """The supplier's analysis code 2. At most 60 characters."""
    supplier_analysis_code_3: str | None = None
    """The supplier's analysis code 3. At most 60 characters."""
    supplier_analysis_code_4: str | None = None
    """The supplier's analysis code 4. At most 60 characters."""
    supplier_analysis_code_5: str | None = None
    """The supplier's analysis code 5. At most 60 characters."""
    supplier_year_value_id: int | None = None
    """Key of this row of totals; no other resource uses it."""
    year_value_total_invoice_value_to_date: Decimal | None = None
    """Invoices in the year so far, in the account's currency. 2 decimal places."""
    year_value_total_credit_note_value_to_date: Decimal | None = None
    """Credit notes in the year so far, in the account's currency. 2 decimal places."""
    year_value_total_cash_value_to_date: Decimal | None = None
    """Payments and receipts in the year so far, in the account's currency. 2 decimal places."""
    year_value_total_profit_value_to_date: Decimal | None = None
    """Profit figure in the year so far, in the account's currency. 2 decimal places."""
    year_value_total_invoice_value_to_date_in_base: Decimal | None = None
    """Invoices in the year so far, in base currency. 2 decimal places."""
    year_value_total_cred_note_value_to_date_in_base: Decimal | None = None
    """Credit notes in the year so far, in base currency. 2 decimal places."""
    year_value_total_cash_value_to_date_in_base: Decimal | None = None
    """Payments and receipts in the year so far, in base currency. 2 decimal places."""
    year_value_total_profit_value_to_date_in_base: Decimal | None = None
    """Profit figure in the year so far, in base currency. 2 decimal places."""
    year_value_exchange_rate_gain_or_loss: Decimal | None = None
    """Gain or loss from exchange rates in the year. 2 decimal places. Inferred, not stated by the maker."""
    year_value_total_finance_charges_applied: Decimal | None = None
    """Finance charges in the year. 2 decimal places."""
    financial_year_id: int | None = None
    """Financial year of the totals; `financial_year_period_views` lists the years."""
    financial_year_start_date: Day | None = None
    financial_year_end_date: Day | None = None
    year_relative_to_current_year: int | None = None
    """Distance from the current financial year in years; 0 is the current one."""
    number_of_periods_in_year: int | None = None
    year_value_date_time_updated: Instant | None = None
    """Time of the latest change to these totals (UTC); use it to poll."""
