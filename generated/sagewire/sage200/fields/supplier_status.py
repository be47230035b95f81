"""The fields of a `SupplierStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField


class SupplierStatusFields:
    """The fields of a `SupplierStatus` that a filter or an order may name."""

    is_live: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
