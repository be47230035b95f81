"""A trading period of the purchase ledger (Professional only)."""

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class PurchaseTradingPeriod(Row, frozen=True, kw_only=True):
    """A trading period of the purchase ledger (Professional only).

    Sage 200 Professional only.
    """

    id: int = sent()
    """Read-only."""
    period_number: str | None = None
    """Number of the period, as text. At most 20 characters. Read-only."""
    start_date: Day | None = None
    """First day of the period. Read-only."""
    end_date: Day | None = None
    """Last day of the period. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
