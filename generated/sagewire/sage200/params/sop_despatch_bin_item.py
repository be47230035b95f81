"""What may be written of a `SopDespatchBinItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class SopDespatchBinItemWrite(TypedDict, total=False):
    """What may be written of a `SopDespatchBinItem`; a key that is left out is not sent."""

    id: int
    quantity: Annotated[Decimal | int, Scale(5)]
