"""The fields of a `AppliesToStatusType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class AppliesToStatusTypeFields:
    """The fields of a `AppliesToStatusType` that a filter or an order may name."""

    id: Number
    value: Text
    description: Text
