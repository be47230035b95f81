"""The fields of a `LookupStockItemUnit` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LookupStockItemUnitFields:
    """The fields of a `LookupStockItemUnit` that a filter or an order may name."""

    id: Number
    name: Text
    stock_item_id: Number
    unit_id: Number
