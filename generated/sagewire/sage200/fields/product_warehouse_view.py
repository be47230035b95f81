"""The fields of a `ProductWarehouseView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, Number, Text


class ProductWarehouseViewFields:
    """The fields of a `ProductWarehouseView` that a filter or an order may name."""

    product_id: Number
    warehouse_holding_id: Number
    warehouse_id: Number
    warehouse_name: Text
    use_for_sales_trading: Flag
    free_stock_quantity: Number
