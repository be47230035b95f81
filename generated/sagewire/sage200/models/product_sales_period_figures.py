"""Sales of a product in one period, with cost and profit."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class ProductSalesPeriodFigures(Row, frozen=True, kw_only=True):
    """Sales of a product in one period, with cost and profit."""

    start_date: Day | None = None
    """Read-only."""
    end_date: Day | None = None
    """Read-only."""
    period: str | None = None
    """At most 10 characters."""
    year: str | None = None
    """At most 4 characters."""
    quantity_sold: Decimal | None = None
    """5 decimal places. Read-only."""
    value_sold: Decimal | None = None
    """Value sold, in base currency. 2 decimal places. Read-only."""
    average_selling_price: Decimal | None = None
    """5 decimal places. Read-only."""
    cost_of_sale_value: Decimal | None = None
    """Cost of the quantity sold. 2 decimal places. Read-only."""
    profit_value: Decimal | None = None
    """Value sold less cost of sale. 2 decimal places. Read-only."""
    profit_percent: Decimal | None = None
    """Profit as a percentage; see the stock setting `profit_percent_of_revenue`. 2 decimal places. Read-only."""
