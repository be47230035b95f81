"""The fields of a `ProductSalesFigures` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductSalesFiguresExpand: TypeAlias = Literal["periods"]
"""The children that may be named in `expand`."""


class ProductSalesFiguresFields:
    """The fields of a `ProductSalesFigures` that a filter or an order may name."""
