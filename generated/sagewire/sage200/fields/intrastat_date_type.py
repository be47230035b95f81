"""The fields of a `IntrastatDateType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class IntrastatDateTypeFields:
    """The fields of a `IntrastatDateType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
