"""The fields of a `Stocktake` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, Number, Text
from sagewire.sage200 import fields as f

StocktakeExpand: TypeAlias = Literal[
    "stock_variance_nominal_code", "stocktake_items", "failed_stocktake_items", "stocktake_count_sheet_items"
]
"""The children that may be named in `expand`."""


class StocktakeFields:
    """The fields of a `Stocktake` that a filter or an order may name."""

    id: Number
    stocktake_name: Text
    warehouse_id: Number
    warehouse_name: Text
    stocktake_date: DayField
    stocktake_type: Text
    stocktake_status: Text
    exclude_inactive_stock: Flag
    show_expected_quantities: Flag
    stock_variance_nominal_code_id: Number
    stock_variance_nominal_code: f.NominalCodeFields
    nominal_narrative: Text
    can_modify_stocktake_type: Flag
