"""The fields of a `Customer` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class CustomerFields:
    """The fields of a `Customer` that a filter or an order may name."""

    id: Number
    reference: Text
    name: Text
    website: Text
    date_time_updated: InstantField
    date_time_created: InstantField
