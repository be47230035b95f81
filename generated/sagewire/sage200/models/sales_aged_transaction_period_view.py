"""Outstanding value of a customer in one ageing period, in base currency."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SalesAgedTransactionPeriodView(Row, frozen=True, kw_only=True):
    """Outstanding value of a customer in one ageing period, in base currency."""

    customer_id: int | None = None
    """Customer account (id of a row of `customers`). Read-only."""
    base_outstanding_value: Decimal | None = None
    """Outstanding value of the customer in the period, in base currency. 2 decimal places. Read-only."""
    ageing_period_name: str | None = None
    """Label of the ageing period. At most 7 characters. Read-only."""
    ageing_date: Day | None = None
    """Date on which the ageing is based. Read-only."""
