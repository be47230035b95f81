"""The fields of a `ProductWarehouseBinView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ProductWarehouseBinViewFields:
    """The fields of a `ProductWarehouseBinView` that a filter or an order may name."""

    product_id: Number
    warehouse_id: Number
    warehouse_name: Text
    bin_holding_id: Number
    bin_holding_name: Text
