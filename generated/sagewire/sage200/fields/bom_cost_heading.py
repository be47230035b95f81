"""The fields of a `BomCostHeading` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class BomCostHeadingFields:
    """The fields of a `BomCostHeading` that a filter or an order may name."""

    id: Number
    bom_cost_heading_type: Text
    name: Text
    markup: Number
    overhead_recovery_percent: Number
    reserved: Flag
    date_time_created: InstantField
