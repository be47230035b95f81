"""What may be written of a `StocktakeItem`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class StocktakeItemWrite(TypedDict, total=False):
    """What may be written of a `StocktakeItem`; a key that is left out is not sent."""

    stocktake_item_id: int
    warehouse_holding_id: int
    is_selected: bool
