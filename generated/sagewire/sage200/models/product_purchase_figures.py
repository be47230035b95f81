"""Purchases of a product for this and the last period, with a breakdown by period."""

from decimal import Decimal

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductPurchaseFigures(Row, frozen=True, kw_only=True):
    """Purchases of a product for this and the last period, with a breakdown by period."""

    quantity_bought_this_period: Decimal | None = None
    """5 decimal places. Read-only."""
    value_bought_this_period: Decimal | None = None
    """Value bought in the current period, in base currency. 5 decimal places. Read-only."""
    quantity_bought_last_period: Decimal | None = None
    """5 decimal places. Read-only."""
    value_bought_last_period: Decimal | None = None
    """Value bought in the previous period, in base currency. 5 decimal places. Read-only."""
    periods: "list[m.ProductPurchasePeriodFigures] | None" = None
    """Figures by period; how many follows from the `no_of_periods` filter. Read-only. Only there when named in
    `expand`.
    """
