"""The fields of a `WarehouseBomSettings` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number


class WarehouseBomSettingsFields:
    """The fields of a `WarehouseBomSettings` that a filter or an order may name."""

    id: Number
    is_component_source: Flag
    date_time_created: InstantField
