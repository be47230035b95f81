"""What may be written of a `ChangeOrderLine`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class ChangeOrderLineWrite(TypedDict, total=False):
    """What may be written of a `ChangeOrderLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    dscrpt: str
    chghrs: Decimal | int
    chgunt: Decimal | int
    bdgprc: Decimal | int
    vndnum: int
    vndctc: int
    ctclin: int
    chgnum: str
    chgsts: int
    chgdte: Annotated[dt.date, DayForm()]
    cstcde: Decimal | int
    csttyp: int
    usrdf1: str
    ntetxt: str
    linref: str
