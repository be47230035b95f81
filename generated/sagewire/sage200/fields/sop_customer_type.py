"""The fields of a `SopCustomerType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SopCustomerTypeFields:
    """The fields of a `SopCustomerType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
