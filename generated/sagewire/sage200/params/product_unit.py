"""What may be written of a `ProductUnit`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class ProductUnitWrite(TypedDict, total=False):
    """What may be written of a `ProductUnit`; a key that is left out is not sent."""

    id: int
    product_id: int
    unit_id: int
    multiple_of_base_unit: Annotated[Decimal | int, Scale(9)]
    unit_precision: Annotated[Decimal | int, Scale(5)]
    use_own_price: bool
    is_to_delete: bool
