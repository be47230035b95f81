"""The fields of a `StocktakeView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class StocktakeViewFields:
    """The fields of a `StocktakeView` that a filter or an order may name."""

    id: Number
    stocktake_name: Text
    warehouse_id: Number
    warehouse_name: Text
    stocktake_date: DayField
    stocktake_type_id: Number
    stocktake_status_id: Number
    date_time_updated: InstantField
