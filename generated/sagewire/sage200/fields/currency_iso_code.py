"""The fields of a `CurrencyIsoCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class CurrencyIsoCodeFields:
    """The fields of a `CurrencyIsoCode` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    date_time_created: InstantField
    date_time_updated: InstantField
