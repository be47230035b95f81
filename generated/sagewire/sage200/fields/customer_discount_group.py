"""The fields of a `CustomerDiscountGroup` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class CustomerDiscountGroupFields:
    """The fields of a `CustomerDiscountGroup` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField
