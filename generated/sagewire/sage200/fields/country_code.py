"""The fields of a `CountryCode` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

CountryCodeExpand: TypeAlias = Literal["tax_mask"]
"""The children that may be named in `expand`."""


class CountryCodeFields:
    """The fields of a `CountryCode` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    eu_member: Flag
    tax_mask: f.CountryCodeTaxMaskFields
    date_time_created: InstantField
    date_time_updated: InstantField
