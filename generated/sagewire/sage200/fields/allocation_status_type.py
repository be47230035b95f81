"""The fields of a `AllocationStatusType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class AllocationStatusTypeFields:
    """The fields of a `AllocationStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
