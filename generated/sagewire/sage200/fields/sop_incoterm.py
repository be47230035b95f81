"""The fields of a `SopIncoterm` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class SopIncotermFields:
    """The fields of a `SopIncoterm` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
