"""The fields of a `TaxCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class TaxCodeFields:
    """The fields of a `TaxCode` that a filter or an order may name."""

    id: Number
    code: Number
    name: Text
    tax_rate: Number
    terms: Text
    terms_description: Text
    is_notional_acquisition_tax: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
