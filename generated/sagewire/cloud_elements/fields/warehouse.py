"""The fields of a `Warehouse` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class WarehouseFields:
    """The fields of a `Warehouse` that a filter or an order may name."""

    id: Number
    name: Text
    date_time_updated: InstantField
    date_time_created: InstantField
