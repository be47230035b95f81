"""A finance charge rate that customers can be given (Professional only)."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class FinanceCharge(Row, frozen=True, kw_only=True):
    """A finance charge rate that customers can be given (Professional only).

    Sage 200 Professional only.
    """

    id: int = sent()
    """Key of the rate, used as `finance_charge_id` by customers."""
    code: int | None = None
    finance_charge_percent: Decimal | None = None
    """Charge on overdue debt, percent. 2 decimal places."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
