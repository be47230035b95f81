"""The fields of a `AutoGenerateSeparator` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class AutoGenerateSeparatorFields:
    """The fields of a `AutoGenerateSeparator` that a filter or an order may name."""

    id: Number
    name: Text
    separator_character: Text
    date_time_created: InstantField
    date_time_updated: InstantField
