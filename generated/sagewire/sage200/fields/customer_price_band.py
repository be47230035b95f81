"""The fields of a `CustomerPriceBand` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number
from sagewire.sage200 import fields as f

CustomerPriceBandExpand: TypeAlias = Literal["price_band"]
"""The children that may be named in `expand`."""


class CustomerPriceBandFields:
    """The fields of a `CustomerPriceBand` that a filter or an order may name."""

    id: Number
    customer_id: Number
    price_band_id: Number
    price_band: f.PriceBandFields
    date_time_created: InstantField
    date_time_updated: InstantField
