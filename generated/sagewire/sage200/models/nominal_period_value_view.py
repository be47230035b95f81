"""Actual and budget value of a nominal code in one accounting period."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class NominalPeriodValueView(Row, frozen=True, kw_only=True):
    """Actual and budget value of a nominal code in one accounting period."""

    nominal_code_id: int | None = None
    """Nominal code concerned (id of a row of `nominal_codes`). Read-only."""
    nominal_code_account_number_cost_centre_id: int | None = None
    """Internal id of the pair of account number and cost centre; no resource of the API has it. Read-only."""
    nominal_code_cost_centre_id: int | None = None
    """Cost centre of the code (id of a row of `cost_centres`). Read-only."""
    nominal_code_department_id: int | None = None
    """Department of the code (id of a row of `departments`). Read-only."""
    nominal_code_account_type: str | None = None
    """One of the values of `nominal_account_types`. Read-only."""
    nominal_code_report_category_id: int | None = None
    """Report category of the code (id of a row of `nominal_report_categories`). Read-only."""
    nominal_code_name: str | None = None
    """At most 60 characters. Read-only."""
    nominal_code_reference: str | None = None
    """Nominal account number, up to 8 characters. At most 8 characters. Read-only."""
    nominal_code_cost_centre: str | None = None
    """Code of the cost centre; blank if the code has none. At most 3 characters. Read-only."""
    nominal_code_department: str | None = None
    """Code of the department; blank if the code has none. At most 3 characters. Read-only."""
    nominal_code_account_status_type: str | None = None
    """One of the values of `account_status_types`. Read-only."""
    nominal_period_value_id: int | None = None
    """Id of the period value itself; the nearest thing to a key of this view. Read-only."""
    nominal_period_value_budget_value: Decimal | None = None
    """Budget of the period, in the base currency. 5 decimal places. Read-only."""
    nominal_period_value_actual_value: Decimal | None = None
    """Actual value posted in the period, in the base currency. 5 decimal places. Read-only."""
    nominal_period_value_adjustment_after_year_end_close: Decimal | None = None
    """Amount posted to the period after the year end was closed. 5 decimal places. Read-only."""
    accounting_period_id: int | None = None
    """Accounting period (`accounting_period_id` in `financial_year_period_views`). Read-only."""
    accounting_period_period_number: int | None = None
    """Number of the accounting period within its year. Read-only."""
    accounting_period_start_date: Day | None = None
    """First day of the period. Read-only."""
    accounting_period_end_date: Day | None = None
    """Last day of the period; the first key of the default sort. Read-only."""
    financial_year_id: int | None = None
    """Financial year (`financial_year_id` in `financial_year_period_views`). Read-only."""
    financial_year_start_date: Day | None = None
    """First day of the financial year. Read-only."""
    year_relative_to_current_year: int | None = None
    """Place of the year relative to the current one: 0 is the current year, -1 the year before. Read-only."""
    number_of_periods_in_year: int | None = None
    """How many accounting periods the financial year has. Read-only."""
