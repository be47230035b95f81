"""The fields of a `CrossSellProduct` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import InstantField, Number
from sagewire.sage200 import fields as f

CrossSellProductExpand: TypeAlias = Literal["cross_sell_product", "product"]
"""The children that may be named in `expand`."""


class CrossSellProductFields:
    """The fields of a `CrossSellProduct` that a filter or an order may name."""

    id: Number
    product_id: Number
    cross_sell_product_id: Number
    cross_sell_product: f.ProductFields
    product: f.ProductFields
    date_time_created: InstantField
    date_time_updated: InstantField
