"""Sales of a product for this and the last period, with a breakdown by period."""

from decimal import Decimal

from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class ProductSalesFigures(Row, frozen=True, kw_only=True):
    """Sales of a product for this and the last period, with a breakdown by period."""

    quantity_sold_this_period: Decimal | None = None
    """5 decimal places. Read-only."""
    value_sold_this_period: Decimal | None = None
    """Value sold in the current period, in base currency. 5 decimal places. Read-only."""
    quantity_sold_last_period: Decimal | None = None
    """5 decimal places. Read-only."""
    value_sold_last_period: Decimal | None = None
    """Value sold in the previous period, in base currency. 5 decimal places. Read-only."""
    periods: "list[m.ProductSalesPeriodFigures] | None" = None
    """Figures by period; how many follows from the `no_of_periods` filter. Read-only. Only there when named in
    `expand`.
    """
