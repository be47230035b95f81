"""An accounting period together with its financial year."""

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class FinancialYearPeriodView(Row, frozen=True, kw_only=True):
    """An accounting period together with its financial year."""

    financial_year_id: int | None = None
    """Id of the financial year in Sage; the API has no resource for it. Read-only."""
    financial_year_start_date: Day | None = None
    """First day of the financial year. Read-only."""
    financial_year_end_date: Day | None = None
    """Last day of the financial year. Read-only."""
    year_relative_to_current_year: int | None = None
    """Place of the year relative to the current one: 0 is the current year, -1 the year before. Read-only."""
    number_of_periods_in_year: int | None = None
    """How many accounting periods the financial year has. Read-only."""
    accounting_period_id: int | None = None
    """Id of the accounting period in Sage; nominal views refer to it. Read-only."""
    period_number: int | None = None
    """Number of the period within its year, from 1. Read-only."""
    period_start_date: Day | None = None
    """First day of the period. Read-only."""
    period_end_date: Day | None = None
    """Last day of the period. Read-only."""
