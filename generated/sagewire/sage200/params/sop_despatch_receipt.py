"""What may be written of a `SopDespatchReceipt`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale, Text


class SopDespatchReceiptWrite(TypedDict, total=False):
    """What may be written of a `SopDespatchReceipt`; a key that is left out is not sent."""

    courier_id: int
    sop_incoterm_id: int
    sop_export_reason_id: int
    consignment_no: Annotated[str, Text(60)]
    weight: Annotated[Decimal | int, Scale(4)]
    pieces: int
    notes: Annotated[str, Text(256)]
