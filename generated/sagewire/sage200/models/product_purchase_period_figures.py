"""Purchases of a product in one period."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class ProductPurchasePeriodFigures(Row, frozen=True, kw_only=True):
    """Purchases of a product in one period."""

    start_date: Day | None = None
    """Read-only."""
    end_date: Day | None = None
    """Read-only."""
    period: str | None = None
    """At most 10 characters."""
    year: str | None = None
    """At most 4 characters."""
    quantity_bought: Decimal | None = None
    """5 decimal places. Read-only."""
    value_bought: Decimal | None = None
    """Value bought, in base currency. 2 decimal places. Read-only."""
    average_buying_price: Decimal | None = None
    """Average price paid in the period. 5 decimal places. Read-only."""
