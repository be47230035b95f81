"""The fields of a `SopOrderEntryType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SopOrderEntryTypeFields:
    """The fields of a `SopOrderEntryType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
