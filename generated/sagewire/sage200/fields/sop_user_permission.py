"""The fields of a `SopUserPermission` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopUserPermissionExpand: TypeAlias = Literal[
    "rapid_order_warehouse", "trade_order_warehouse", "full_order_warehouse", "invoice_warehouse"
]
"""The children that may be named in `expand`."""


class SopUserPermissionFields:
    """The fields of a `SopUserPermission` that a filter or an order may name."""

    id: Number
    user_number: Number
    user_name: Text
    view_profit_values: Flag
    view_price_calculations: Flag
    override_credit_holds: Flag
    override_prices_discounts: Flag
    override_fulfilment_method: Flag
    override_confirmation_method: Flag
    override_cost_price: Flag
    generate_purchase_orders: Flag
    rapid_order_warehouse_id: Number
    trade_order_warehouse_id: Number
    full_order_warehouse_id: Number
    invoice_warehouse_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField
    rapid_order_warehouse: f.WarehouseFields
    trade_order_warehouse: f.WarehouseFields
    full_order_warehouse: f.WarehouseFields
    invoice_warehouse: f.WarehouseFields
