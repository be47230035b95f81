"""Share of a budget profile that falls on one period."""

from decimal import Decimal

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class NominalPeriodBudgetProfile(Row, frozen=True, kw_only=True):
    """Share of a budget profile that falls on one period."""

    id: int = sent()
    accounting_period_id: int | None = None
    """Accounting period (`accounting_period_id` in `financial_year_period_views`). Read-only."""
    period_number: int | None = None
    """Number of the accounting period within its year. Read-only."""
    budget_percent: Decimal | None = None
    """Percentage of the yearly budget that falls on the period. 2 decimal places."""
