"""A trading period of the sales ledger (Professional only)."""

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class SalesTradingPeriod(Row, frozen=True, kw_only=True):
    """A trading period of the sales ledger (Professional only).

    Sage 200 Professional only.
    """

    id: int = sent()
    """Read-only."""
    period_number: str | None = None
    """Number of the period within the year, as text. At most 20 characters. Read-only."""
    start_date: Day | None = None
    """Read-only."""
    end_date: Day | None = None
    """Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
