"""The fields of a `ProductPurchaseFigures` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProductPurchaseFiguresExpand: TypeAlias = Literal["periods"]
"""The children that may be named in `expand`."""


class ProductPurchaseFiguresFields:
    """The fields of a `ProductPurchaseFigures` that a filter or an order may name."""
