"""The fields of a `WarehouseHolding` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

WarehouseHoldingExpand: TypeAlias = Literal["product", "warehouse", "bin_holdings", "status"]
"""The children that may be named in `expand`."""


class WarehouseHoldingFields:
    """The fields of a `WarehouseHolding` that a filter or an order may name."""

    id: Number
    warehouse_id: Number
    product_id: Number
    is_default_manufacturing_warehouse: Flag
    reorder_level: Number
    minimum_level: Number
    maximum_level: Number
    quantity_reserved: Number
    confirmed_qty_in_stock: Number
    unconfirmed_qty_in_stock: Number
    quantity_in_stock: Number
    quantity_in_stock_less_reserved: Number
    quantity_on_order: Number
    quantity_allocated_stock: Number
    quantity_allocated_sop: Number
    quantity_allocated_bom: Number
    quantity_allocated: Number
    free_stock_available: Number
    free_stock_available_less_reserved: Number
    warehouse_name: Text
    product: f.ProductFields
    warehouse: f.WarehouseFields
    status: f.WarehouseHoldingStatusFields
    date_time_created: InstantField
    date_time_updated: InstantField
