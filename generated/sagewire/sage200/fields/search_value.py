"""The fields of a `SearchValue` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class SearchValueFields:
    """The fields of a `SearchValue` that a filter or an order may name."""

    id: Number
    name: Text
    search_category_id: Number
    is_none_value: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
