"""The fields of a `ProductGroup` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class ProductGroupFields:
    """The fields of a `ProductGroup` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    date_time_updated: InstantField
    date_time_created: InstantField
