"""Budget and closing figures of a nominal code for one financial year."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class NominalCodeFinancialYear(Row, frozen=True, kw_only=True):
    """Budget and closing figures of a nominal code for one financial year.

    Published as required: `nominal_code_id`.
    """

    id: int = sent()
    nominal_code_id: int | None = None
    """Nominal code concerned (id of a row of `nominal_codes`). Read-only."""
    financial_year_id: int | None = None
    """Financial year (`financial_year_id` in `financial_year_period_views`). Read-only."""
    year_relative_to_current_year: int | None = None
    """Place of the year relative to the current one: 0 is the current year, -1 the year before. Read-only."""
    budget_type: str | None = None
    """One of the values of `nominal_budget_types`."""
    budget_profile_id: int | None = None
    """Profile that spreads the budget over periods (id of a row of `nominal_budget_profiles`)."""
    budget_profile: int | None = None
    """Budget profile, published as a number; an object may come with `$expand`. Read-only."""
    original_budget_value: Decimal | None = None
    """Budget as first set, before revisions. 2 decimal places."""
    budget_value: Decimal | None = None
    """Current budget, in the base currency. 2 decimal places."""
    adjustment_after_year_end_close: Decimal | None = None
    """Amount posted to the year or period after the year end was closed. 2 decimal places. Read-only."""
    closing_balance: Decimal | None = None
    """Balance at the end of the year, in the base currency. 2 decimal places. Read-only."""
    period_balances: "list[m.NominalCodePeriodBalance] | None" = None
    """Budget and balance of each period; needs `$expand`. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
