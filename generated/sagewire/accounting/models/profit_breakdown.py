"""Cost, sale and profit."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class ProfitBreakdown(Row, frozen=True, kw_only=True):
    """Cost, sale and profit."""

    description: str | None = None
    total_cost: Decimal | None = None
    """What it costs."""
    total_sale: Decimal | None = None
    """What it is sold for."""
    profit: Decimal | None = None
    """Sale less cost."""
    profit_percentage: Decimal | None = None
    """Profit as a percentage."""
