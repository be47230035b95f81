"""The fields of a `PopAdditionalCharge` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number, Text
from sagewire.sage200 import fields as f

PopAdditionalChargeExpand: TypeAlias = Literal["nominal_code", "tax_code"]
"""The children that may be named in `expand`."""


class PopAdditionalChargeFields:
    """The fields of a `PopAdditionalCharge` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    charge_value: Number
    nominal_code_id: Number
    tax_code_id: Number
    nominal_code: f.NominalCodeFields
    tax_code: f.TaxCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
