"""Estimated and realised profit of one line."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SopOrderReturnLineProfit(Row, frozen=True, kw_only=True):
    """Estimated and realised profit of one line."""

    id: int = sent()
    """Read-only."""
    sop_order_profit_analysis_id: int | None = None
    """The document's profit record the line belongs to (`profitability` of the order or quote)."""
    sop_order_return_line_id: int | None = None
    """Line the figures are for (for orders the id of a row of `sop_order_lines`)."""
    item_code: str | None = None
    """Code of the product or charge on the line. At most 60 characters. Read-only."""
    item_description: str | None = None
    """At most 1000 characters. Read-only."""
    traceable_type: str | None = None
    """One of the values of `traceable_types`. Read-only."""
    line_type: str | None = None
    """One of the values of `order_return_line_types` (standard, free text, charge, comment); decides which fields the
    line needs.
    """
    estimated_cost_rate: Decimal | None = None
    """Expected cost of a unit. 5 decimal places."""
    estimated_profit_percent_on_revenue: Decimal | None = None
    """Expected profit in percent of the revenue. 5 decimal places."""
    estimated_profit_percent_on_cost: Decimal | None = None
    """Expected profit in percent of the cost. 5 decimal places."""
    estimated_profit_value: Decimal | None = None
    """Revenue less expected cost. 5 decimal places."""
    issue_rate: Decimal | None = None
    """Price of a unit at sale. 5 decimal places."""
    line_quantity: Decimal | None = None
    """Quantity of the line. 5 decimal places."""
    realised_cost_rate: Decimal | None = None
    """Actual cost of a unit. 5 decimal places."""
    realised_cost_value: Decimal | None = None
    """Actual cost of what has been issued. 5 decimal places."""
    realised_profit_percent_on_revenue: Decimal | None = None
    """Actual profit in percent of the revenue. 5 decimal places."""
    realised_profit_percent_on_cost: Decimal | None = None
    """Actual profit in percent of the cost. 5 decimal places."""
    realised_profit_value: Decimal | None = None
    """Revenue less actual cost, for what has been issued. 5 decimal places."""
    realised_quantity: Decimal | None = None
    """Quantity issued, from which the realised figures are worked out. 5 decimal places."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
