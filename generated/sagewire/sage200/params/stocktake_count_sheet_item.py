"""What may be written of a `StocktakeCountSheetItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale, Text


class StocktakeCountSheetItemWrite(TypedDict, total=False):
    """What may be written of a `StocktakeCountSheetItem`; a key that is left out is not sent."""

    id: int
    actual_quantity_entered: bool
    actual_quantity_in_stock: Annotated[Decimal | int, Scale(5)]
    discrepancy_narrative: Annotated[str, Text(6000)]
