"""The fields of a `TraceableItemLocationRecord` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class TraceableItemLocationRecordFields:
    """The fields of a `TraceableItemLocationRecord` that a filter or an order may name."""

    traceable_bin_item_id: Number
    warehouse_name: Text
    bin_item_id: Number
    bin_name: Text
    free_stock_available: Number
    bin_quantity_in_stock: Number
