"""What may be written of a `PurchaseOrder`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, Wire, open_to_more


@open_to_more
class PurchaseOrderWrite(TypedDict, total=False):
    """What may be written of a `PurchaseOrder`; a key that is left out is not sent."""

    recnum: int
    ordnum: str
    orddte: Annotated[dt.date, DayForm()]
    vndnum: int
    attion: str
    odrdby: int
    jobnum: int
    phsnum: int
    eqpmnt: int
    dscrpt: str
    docnum: str
    docsrc: int
    taxdst: int
    appdte: Annotated[dt.date, DayForm()]
    schdte: Annotated[dt.date, DayForm()]
    deldte: Annotated[dt.date, DayForm()]
    delvia: str
    ordtyp: int
    status: m.PurchaseOrderStatusCode
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    zipcde: str
    usrdf1: str
    usrdf2: str
    rcvdte: Decimal | int
    currnt: Decimal | int
    cancel: Decimal | int
    subttl: Decimal | int
    slstax: Decimal | int
    pchttl: Decimal | int
    pchbal: Decimal | int
    entdte: Annotated[dt.date, DayForm()]
    usrnme: str
    hotlst: int
    lckedt: int
    ntetxt: str
    tsknum: Decimal | int
    issdat: Annotated[dt.date, DayForm()]
    issbch: int
    lines: Sequence[p.PurchaseOrderLineWrite]
