"""The fields of a `BinHolding` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

BinHoldingExpand: TypeAlias = Literal["product", "warehouse_holding"]
"""The children that may be named in `expand`."""


class BinHoldingFields:
    """The fields of a `BinHolding` that a filter or an order may name."""

    id: Number
    warehouse_holding_id: Number
    product_id: Number
    name: Text
    allocation_priority: Number
    quantity_reserved: Number
    unconfirmed_qty_in_stock: Number
    confirmed_qty_in_stock: Number
    quantity_allocated_sop: Number
    quantity_allocated_stock: Number
    quantity_allocated_bom: Number
    quantity_in_stock: Number
    quantity_in_stock_less_reserved: Number
    quantity_allocated: Number
    free_stock_available: Number
    free_stock_available_less_reserved: Number
    last_stocktake: DayField
    spare_text_1: Text
    spare_text_2: Text
    spare_text_3: Text
    spare_text_4: Text
    spare_text_5: Text
    spare_text_6: Text
    spare_text_7: Text
    spare_text_8: Text
    spare_text_9: Text
    spare_text_10: Text
    spare_number_1: Number
    spare_number_2: Number
    spare_number_3: Number
    spare_number_4: Number
    spare_number_5: Number
    spare_number_6: Number
    spare_number_7: Number
    spare_number_8: Number
    spare_number_9: Number
    spare_number_10: Number
    spare_date_1: DayField
    spare_date_2: DayField
    spare_date_3: DayField
    spare_date_4: DayField
    spare_date_5: DayField
    spare_bool_1: Flag
    spare_bool_2: Flag
    spare_bool_3: Flag
    spare_bool_4: Flag
    spare_bool_5: Flag
    product: f.ProductFields
    warehouse_holding: f.WarehouseHoldingFields
    date_time_created: InstantField
    date_time_updated: InstantField
