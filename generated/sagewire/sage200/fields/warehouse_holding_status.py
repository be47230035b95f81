"""The fields of a `WarehouseHoldingStatus` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Text


class WarehouseHoldingStatusFields:
    """The fields of a `WarehouseHoldingStatus` that a filter or an order may name."""

    delete_exception_type: Text
