"""The fields of a `FactorHouseMainAddress` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class FactorHouseMainAddressFields:
    """The fields of a `FactorHouseMainAddress` that a filter or an order may name."""

    id: Number
    contact: Text
    country: Text
    telephone: Text
    mobile: Text
    fax: Text
    email: Text
    website: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    date_time_created: InstantField
    date_time_updated: InstantField
