"""What may be written of a `SubcontractLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class SubcontractLineWrite(TypedDict, total=False):
    """What may be written of a `SubcontractLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    dscrpt: str
    cstcde: Decimal | int
    csttyp: int
    amount: Decimal | int
    change: Decimal | int
    cntrct: Decimal | int
    billed: Decimal | int
    remain: Decimal | int
    usrdf1: str
    ntetxt: str
    linref: str
