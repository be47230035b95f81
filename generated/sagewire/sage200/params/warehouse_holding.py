"""What may be written of a `WarehouseHolding`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale
from sagewire.sage200 import params as p


class WarehouseHoldingWrite(TypedDict, total=False):
    """What may be written of a `WarehouseHolding`; a key that is left out is not sent."""

    id: int
    warehouse_id: int
    product_id: int
    is_default_manufacturing_warehouse: bool
    reorder_level: Annotated[Decimal | int, Scale(5)]
    minimum_level: Annotated[Decimal | int, Scale(5)]
    maximum_level: Annotated[Decimal | int, Scale(5)]
    is_to_delete: bool
    bin_holdings: Sequence[p.BinHoldingWrite]
