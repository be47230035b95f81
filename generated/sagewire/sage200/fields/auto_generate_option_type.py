"""The fields of a `AutoGenerateOptionType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class AutoGenerateOptionTypeFields:
    """The fields of a `AutoGenerateOptionType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
