"""The fields of a `CustomerDeliveryAddress` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CustomerDeliveryAddressExpand: TypeAlias = Literal["customer", "address_country_code", "tax_code", "country_code"]
"""The children that may be named in `expand`."""


class CustomerDeliveryAddressFields:
    """The fields of a `CustomerDeliveryAddress` that a filter or an order may name."""

    id: Number
    customer_id: Number
    is_default: Flag
    description: Text
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    postcode: Text
    country: Text
    address_country_code_id: Number
    contact: Text
    telephone: Text
    fax: Text
    email: Text
    tax_number: Text
    tax_code_id: Number
    country_code_id: Number
    date_time_created: InstantField
    date_time_updated: InstantField
    customer: f.CustomerFields
    address_country_code: f.CountryCodeFields
    tax_code: f.TaxCodeFields
    country_code: f.CountryCodeFields
