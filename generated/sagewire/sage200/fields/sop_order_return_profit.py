"""The fields of a `SopOrderReturnProfit` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number

SopOrderReturnProfitExpand: TypeAlias = Literal["stock_item_order_lines", "other_order_lines"]
"""The children that may be named in `expand`."""


class SopOrderReturnProfitFields:
    """The fields of a `SopOrderReturnProfit` that a filter or an order may name."""

    id: Number
    sop_order_return_id: Number
    estimated_cost_value: Number
    estimated_profit_percent_on_revenue: Number
    estimated_profit_percent_on_cost: Number
    estimated_profit_value: Number
    issue_value: Number
    realised_cost_value: Number
    realised_issue_value: Number
    realised_profit_percent_on_revenue: Number
    realised_profit_percent_on_cost: Number
    realised_profit_value: Number
    simple_profit_calculation_only: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
