"""The fields of a `WarehouseHolding` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number


class WarehouseHoldingFields:
    """The fields of a `WarehouseHolding` that a filter or an order may name."""

    id: Number
    warehouse_id: Number
    product_id: Number
    date_time_updated: InstantField
    date_time_created: InstantField
