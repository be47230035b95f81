"""Budget and balance of a nominal code for one accounting period."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class NominalCodePeriodBalance(Row, frozen=True, kw_only=True):
    """Budget and balance of a nominal code for one accounting period.

    Published as required: `nominal_account_year_value_id`.
    """

    id: int = sent()
    nominal_account_year_value_id: int | None = None
    """Year the period belongs to (`id` of the parent `nominal_code_financial_year`). Read-only."""
    accounting_period_id: int | None = None
    """Accounting period (`accounting_period_id` in `financial_year_period_views`). Read-only."""
    period_number: int | None = None
    """Number of the accounting period within its year. Read-only."""
    original_budget_value: Decimal | None = None
    """Budget as first set, before revisions. 2 decimal places."""
    budget_value: Decimal | None = None
    """Current budget, in the base currency. 2 decimal places."""
    period_balance: Decimal | None = None
    """Net of the postings in the period, in the base currency. 2 decimal places. Read-only."""
    adjustment_after_year_end_close: Decimal | None = None
    """Amount posted to the year or period after the year end was closed. 2 decimal places. Read-only."""
    consolidated_amount: Decimal | None = None
    """Amount of the period already consolidated. 2 decimal places. Read-only."""
    is_future_period: bool | None = None
    """True if the period lies ahead of the current one. Read-only."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
