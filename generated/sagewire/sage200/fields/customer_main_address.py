"""The fields of a `CustomerMainAddress` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number, Text
from sagewire.sage200 import fields as f

CustomerMainAddressExpand: TypeAlias = Literal["address_country_code"]
"""The children that may be named in `expand`."""


class CustomerMainAddressFields:
    """The fields of a `CustomerMainAddress` that a filter or an order may name."""

    id: Number
    customer_id: Number
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    contact_name: Text
    address_country_code_id: Number
    address_country_code: f.CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
