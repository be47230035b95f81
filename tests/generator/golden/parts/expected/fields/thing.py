"""The fields of a `Thing` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class ThingFields:
    """The fields of a `Thing` that a filter or an order may name."""

    id: Number
    name: Text
