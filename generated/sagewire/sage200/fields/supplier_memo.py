"""The fields of a `SupplierMemo` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class SupplierMemoFields:
    """The fields of a `SupplierMemo` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
