"""The fields of a `CustomerCard` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class CustomerCardFields:
    """The fields of a `CustomerCard` that a filter or an order may name."""

    id: Number
    customer_id: Number
    description: Text
    last_used_date: DayField
