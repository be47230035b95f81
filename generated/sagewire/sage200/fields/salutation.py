"""The fields of a `Salutation` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class SalutationFields:
    """The fields of a `Salutation` that a filter or an order may name."""

    id: Number
    is_default: Flag
    code: Text
    description: Text
    date_time_created: InstantField
    date_time_updated: InstantField
