"""Estimated and realised profit of an order, quote or pro forma."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopOrderReturnProfit(Row, frozen=True, kw_only=True):
    """Estimated and realised profit of an order, quote or pro forma."""

    id: int = sent()
    """Read-only."""
    sop_order_return_id: int | None = None
    """Order, return or quote the row belongs to (for orders and quotes the id of a row of `sop_orders` or
    `sop_quotes`).
    """
    estimated_cost_value: Decimal | None = None
    """Expected cost of the goods. 5 decimal places."""
    estimated_profit_percent_on_revenue: Decimal | None = None
    """Expected profit in percent of the revenue. 5 decimal places."""
    estimated_profit_percent_on_cost: Decimal | None = None
    """Expected profit in percent of the cost. 5 decimal places."""
    estimated_profit_value: Decimal | None = None
    """Revenue less expected cost. 5 decimal places."""
    issue_value: Decimal | None = None
    """Value of the goods at sale. 5 decimal places."""
    realised_cost_value: Decimal | None = None
    """Actual cost of what has been issued. 5 decimal places."""
    realised_issue_value: Decimal | None = None
    """Value at sale of what has been issued. 5 decimal places."""
    realised_profit_percent_on_revenue: Decimal | None = None
    """Actual profit in percent of the revenue. 5 decimal places."""
    realised_profit_percent_on_cost: Decimal | None = None
    """Actual profit in percent of the cost. 5 decimal places."""
    realised_profit_value: Decimal | None = None
    """Revenue less actual cost, for what has been issued. 5 decimal places."""
    simple_profit_calculation_only: bool | None = None
    """True when only a simple profit calculation was made."""
    stock_item_order_lines: "list[m.SopOrderReturnLineProfit] | None" = None
    """Figures of the lines with stock items. Only there when named in `expand`."""
    other_order_lines: "list[m.SopOrderReturnLineProfit] | None" = None
    """Figures of the other lines. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
