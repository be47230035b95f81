"""One band of the ageing of balances, by its first day."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class AgeingPeriod(Row, frozen=True, kw_only=True):
    """One band of the ageing of balances, by its first day."""

    id: int = sent()
    days_period_starts_after: int | None = None
    """Number of days after which the band begins."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
