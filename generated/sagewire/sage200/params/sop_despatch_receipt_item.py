"""What may be written of a `SopDespatchReceiptItem`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Edition, Scale
from sagewire.sage200 import params as p


class SopDespatchReceiptItemWrite(TypedDict, total=False):
    """What may be written of a `SopDespatchReceiptItem`; a key that is left out is not sent."""

    id: int
    quantity: Annotated[Decimal | int, Scale(5)]
    bin_items: Sequence[p.SopDespatchBinItemWrite]
    traceable_adjustment_items: Annotated[Sequence[p.SopItemTraceableAdjustmentItemWrite], Edition("professional")]
