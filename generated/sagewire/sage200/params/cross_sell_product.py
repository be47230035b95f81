"""What may be written of a `CrossSellProduct`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class CrossSellProductWrite(TypedDict, total=False):
    """What may be written of a `CrossSellProduct`; a key that is left out is not sent."""

    id: int
    product_id: int
    cross_sell_product_id: int
    is_to_delete: bool
