"""What may be written of a `PurchaseOrderLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class PurchaseOrderLineWrite(TypedDict, total=False):
    """What may be written of a `PurchaseOrderLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    prtnum: int
    prtdsc: str
    alpnum: str
    untdsc: str
    linqty: Decimal | int
    linprc: Decimal | int
    extttl: Decimal | int
    rcvdte: Decimal | int
    currnt: Decimal | int
    cancel: Decimal | int
    cstcde: Decimal | int
    csttyp: int
    invloc: int
    lgract: int
    subact: int
    usrdf1: str
    ntetxt: str
