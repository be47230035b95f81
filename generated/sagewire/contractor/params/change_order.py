"""What may be written of a `ChangeOrder`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class ChangeOrderWrite(TypedDict, total=False):
    """What may be written of a `ChangeOrder`; a key that is left out is not sent."""

    recnum: int
    chgnum: str
    chgdte: Annotated[dt.date, DayForm()]
    jobnum: int
    phsnum: int
    dscrpt: str
    reason: str
    usrdf1: str
    usrdf2: str
    pchord: str
    subdte: Annotated[dt.date, DayForm()]
    aprdte: Annotated[dt.date, DayForm()]
    invdte: Annotated[dt.date, DayForm()]
    delreq: int
    dysdly: int
    chgtyp: int
    status: m.ChangeOrderStatusCode
    submto: str
    submby: int
    reqamt: Decimal | int
    appamt: Decimal | int
    cstamt: Decimal | int
    ovhamt: Decimal | int
    pftamt: Decimal | int
    reqpft: Decimal | int
    entdte: Annotated[dt.date, DayForm()]
    usrnme: str
    chgscp: str
    hotlst: int
    lckedt: int
    actper: int
    mrgamt: Decimal | int
    reqmrg: Decimal | int
    estamt: Decimal | int
    estovh: Decimal | int
    upgrde: int
    ntetxt: str
    lines: Sequence[p.ChangeOrderLineWrite]
