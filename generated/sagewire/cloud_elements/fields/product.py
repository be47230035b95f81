"""The fields of a `Product` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class ProductFields:
    """The fields of a `Product` that a filter or an order may name."""

    id: Number
    product_group_id: Number
    name: Text
    code: Text
    date_time_updated: InstantField
    date_time_created: InstantField
