"""The fields of a `SopQuoteDeliveryAddress` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number, Text
from sagewire.sage200 import fields as f

SopQuoteDeliveryAddressExpand: TypeAlias = Literal["tax_code", "country_code"]
"""The children that may be named in `expand`."""


class SopQuoteDeliveryAddressFields:
    """The fields of a `SopQuoteDeliveryAddress` that a filter or an order may name."""

    id: Number
    postal_name: Text
    address_1: Text
    address_2: Text
    address_3: Text
    address_4: Text
    city: Text
    county: Text
    country: Text
    postcode: Text
    contact: Text
    telephone_number: Text
    fax_number: Text
    email_address: Text
    tax_number: Text
    tax_code_id: Number
    country_code_id: Number
    tax_code: f.TaxCodeFields
    country_code: f.CountryCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
