"""What may be written of a `CostCode`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class CostCodeWrite(TypedDict, total=False):
    """What may be written of a `CostCode`; a key that is left out is not sent."""

    recnum: Decimal | int
    cdenme: str
    untdsc: str
    divnum: int
    cmpcde: int
    maxwge: Decimal | int
    cmpcd2: int
    dptnum: int
    ntetxt: str
