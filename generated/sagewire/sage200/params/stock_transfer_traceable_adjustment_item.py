"""What may be written of a `StockTransferTraceableAdjustmentItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class StockTransferTraceableAdjustmentItemWrite(TypedDict, total=False):
    """What may be written of a `StockTransferTraceableAdjustmentItem`; a key that is left out is not sent."""

    traceable_item_id: int
    traceable_bin_item_id: int
    quantity: Annotated[Decimal | int, Scale(5)]
    is_selected: bool
