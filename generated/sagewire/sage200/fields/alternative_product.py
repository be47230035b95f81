"""The fields of a `AlternativeProduct` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number
from sagewire.sage200 import fields as f

AlternativeProductExpand: TypeAlias = Literal["alternative_product", "product"]
"""The children that may be named in `expand`."""


class AlternativeProductFields:
    """The fields of a `AlternativeProduct` that a filter or an order may name."""

    id: Number
    product_id: Number
    alternative_product_id: Number
    is_preferred: Flag
    alternative_product: f.ProductFields
    product: f.ProductFields
    date_time_created: InstantField
    date_time_updated: InstantField
