"""What may be written of a `DailyPayrollLine`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class DailyPayrollLineWrite(TypedDict, total=False):
    """What may be written of a `DailyPayrollLine`; a key that is left out is not sent."""

    paydte: Annotated[dt.date, DayForm()]
    linnum: int
    empnum: int
    dscrpt: str
    wrkord: str
    jobnum: int
    eqpnum: int
    loctax: int
    phsnum: int
    cstcde: Decimal | int
    paytyp: m.TimeTypeCode
    paygrp: int
    payrte: Decimal | int
    payhrs: Decimal | int
    pcerte: Decimal | int
    pieces: Decimal | int
    cmpcde: int
    dptmnt: int
    opreqp: int
    eqpunt: int
    oprhrs: Decimal | int
    stdhrs: Decimal | int
    idlhrs: Decimal | int
    bllunt: int
    oprbll: Decimal | int
    stdbll: Decimal | int
    idlbll: Decimal | int
    usrdf1: str
    ntetxt: str
    absnce: int
