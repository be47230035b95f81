"""The fields of a `FactorHouse` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number, Text
from sagewire.sage200 import fields as f

FactorHouseExpand: TypeAlias = Literal["main_address"]
"""The children that may be named in `expand`."""


class FactorHouseFields:
    """The fields of a `FactorHouse` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    main_address: f.FactorHouseMainAddressFields
    date_time_created: InstantField
    date_time_updated: InstantField
