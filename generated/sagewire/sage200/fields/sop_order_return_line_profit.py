"""The fields of a `SopOrderReturnLineProfit` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SopOrderReturnLineProfitFields:
    """The fields of a `SopOrderReturnLineProfit` that a filter or an order may name."""

    id: Number
    sop_order_profit_analysis_id: Number
    sop_order_return_line_id: Number
    item_code: Text
    item_description: Text
    traceable_type: Text
    line_type: Text
    estimated_cost_rate: Number
    estimated_profit_percent_on_revenue: Number
    estimated_profit_percent_on_cost: Number
    estimated_profit_value: Number
    issue_rate: Number
    line_quantity: Number
    realised_cost_rate: Number
    realised_cost_value: Number
    realised_profit_percent_on_revenue: Number
    realised_profit_percent_on_cost: Number
    realised_profit_value: Number
    realised_quantity: Number
    date_time_created: InstantField
    date_time_updated: InstantField
