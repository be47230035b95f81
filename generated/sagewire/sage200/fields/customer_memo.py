"""The fields of a `CustomerMemo` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class CustomerMemoFields:
    """The fields of a `CustomerMemo` that a filter or an order may name."""

    id: Number
    customer_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
