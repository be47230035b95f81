"""The fields of a `Bank` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class BankFields:
    """The fields of a `Bank` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    date_time_updated: InstantField
    date_time_created: InstantField
