"""Title of the budget of one financial year."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class NominalBudgetTitle(Row, frozen=True, kw_only=True):
    """Title of the budget of one financial year."""

    id: int = sent()
    year_relative_to_current_year: int | None = None
    """Place of the year relative to the current one: 0 is the current year, -1 the year before. Read-only."""
    budget_title: str | None = None
    """Text that heads the budget of that year. At most 50 characters."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
