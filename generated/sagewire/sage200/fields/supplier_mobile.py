"""The fields of a `SupplierMobile` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

SupplierMobileExpand: TypeAlias = Literal["supplier_contact"]
"""The children that may be named in `expand`."""


class SupplierMobileFields:
    """The fields of a `SupplierMobile` that a filter or an order may name."""

    id: Number
    full_number: Text
    country_code: Text
    area_code: Text
    subscriber_number: Text
    supplier_contact_id: Number
    is_default: Flag
    supplier_contact: f.SupplierContactFields
    date_time_created: InstantField
    date_time_updated: InstantField
