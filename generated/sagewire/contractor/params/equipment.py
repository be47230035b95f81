"""What may be written of a `Equipment`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class EquipmentWrite(TypedDict, total=False):
    """What may be written of a `Equipment`; a key that is left out is not sent."""

    recnum: int
    eqpnme: str
    shtnme: str
    srlnum: str
    licnum: str
    eqptyp: int
    depmnt: int
    pchdte: Annotated[dt.date, DayForm()]
    strdte: Annotated[dt.date, DayForm()]
    enddte: Annotated[dt.date, DayForm()]
    oprbll: Decimal | int
    oprcst: Decimal | int
    stbbll: Decimal | int
    stbcst: Decimal | int
    idlbll: Decimal | int
    idlcst: Decimal | int
    ttlhrs: Decimal | int
    ttlmls: Decimal | int
    lstloc: str
    status: int
    usrdf1: str
    usrdf2: str
    ntetxt: str
    entdte: Annotated[dt.date, DayForm()]
    usrnme: str
