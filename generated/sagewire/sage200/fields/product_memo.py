"""The fields of a `ProductMemo` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class ProductMemoFields:
    """The fields of a `ProductMemo` that a filter or an order may name."""

    id: Number
    product_id: Number
    is_active: Flag
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
