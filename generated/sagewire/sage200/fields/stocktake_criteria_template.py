"""The fields of a `StocktakeCriteriaTemplate` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Number, Text

StocktakeCriteriaTemplateExpand: TypeAlias = Literal["product_groups"]
"""The children that may be named in `expand`."""


class StocktakeCriteriaTemplateFields:
    """The fields of a `StocktakeCriteriaTemplate` that a filter or an order may name."""

    id: Number
    name: Text
    last_sold_date: DayField
    due_date: DayField
    stocktake_traceable_type: Text
    stock_value_type: Text
    stock_value_number_of_items: Number
    quantity_from: Number
    quantity_to: Number
