"""The fields of a `CompanyDetails` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CompanyDetailsExpand: TypeAlias = Literal["country_code", "address"]
"""The children that may be named in `expand`."""


class CompanyDetailsFields:
    """The fields of a `CompanyDetails` that a filter or an order may name."""

    id: Number
    name: Text
    telephone: Text
    fax: Text
    email: Text
    website: Text
    tax_registration_number: Text
    years_accounts_held_for: Number
    country_code_id: Number
    country_code: f.CountryCodeFields
    eori_number: Text
    is_supplier_payments_enabled: Flag
    address: f.CompanyDetailsAddressFields
    date_time_created: InstantField
    date_time_updated: InstantField
