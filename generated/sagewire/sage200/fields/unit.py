"""The fields of a `Unit` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class UnitFields:
    """The fields of a `Unit` that a filter or an order may name."""

    id: Number
    name: Text
    multiple_of_base_unit: Number
    each_value: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
