"""The fields of a `PriceBand` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class PriceBandFields:
    """The fields of a `PriceBand` that a filter or an order may name."""

    id: Number
    name: Text
    description: Text
    is_standard_band: Flag
    currency_id: Number
    price_band_type_id: Number
    price_band_type: Text
    is_active: Flag
    is_time_based: Flag
    active_date_time_from: InstantField
    active_date_time_to: InstantField
    date_time_created: InstantField
    date_time_updated: InstantField
