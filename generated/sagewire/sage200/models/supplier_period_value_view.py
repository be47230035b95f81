"""Turnover totals of a supplier in one period."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SupplierPeriodValueView(Row, frozen=True, kw_only=True):
    """Turnover totals of a supplier in one period."""

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
    supplier_period_value_id: int | None = None
    """Key of this row of totals; no other resource uses it."""
    period_value_total_invoice_value_to_date: Decimal | None = None
    """Invoices in the period so far, in the account's currency. 2 decimal places."""
    period_value_total_credit_note_value_to_date: Decimal | None = None
    """Credit notes in the period so far, in the account's currency. 2 decimal places."""
    period_value_total_cash_value_to_date: Decimal | None = None
    """Payments and receipts in the period so far, in the account's currency. 2 decimal places."""
    period_value_total_profit_value_to_date: Decimal | None = None
    """Profit figure in the period so far, in the account's currency. 2 decimal places."""
    period_value_total_invoice_value_to_date_in_base: Decimal | None = None
    """Invoices in the period so far, in base currency. 2 decimal places."""
    period_value_total_cred_note_value_to_date_in_base: Decimal | None = None
    """Credit notes in the period so far, in base currency. 2 decimal places."""
    period_value_total_cash_value_to_date_in_base: Decimal | None = None
    """Payments and receipts in the period so far, in base currency. 2 decimal places."""
    period_value_total_profit_value_to_date_in_base: Decimal | None = None
    """Profit figure in the period so far, in base currency. 2 decimal places."""
    period_value_exchange_rate_gain_or_loss: Decimal | None = None
    """Gain or loss from exchange rates in the period. 2 decimal places. Read-only. Inferred, not stated by the maker."""
    period_value_total_finance_charges_applied: Decimal | None = None
    """Finance charges in the period. 2 decimal places."""
    supplier_analysis_period_id: int | None = None
    """Id of the period the totals belong to; its name and dates are in `analysis_period_*`."""
    analysis_period_reference: str | None = None
    """Name of the period. At most 20 characters."""
    analysis_period_start_date: Day | None = None
    analysis_period_end_date: Day | None = None
    period_value_date_time_updated: Instant | None = None
    """Time of the latest change to these totals (UTC); use it to poll."""
