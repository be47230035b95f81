"""The fields of a `InternalArea` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

InternalAreaExpand: TypeAlias = Literal["nominal_code"]
"""The children that may be named in `expand`."""


class InternalAreaFields:
    """The fields of a `InternalArea` that a filter or an order may name."""

    id: Number
    name: Text
    is_default: Flag
    nominal_code_id: Number
    nominal_code: f.NominalCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
