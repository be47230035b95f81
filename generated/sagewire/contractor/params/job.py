"""What may be written of a `Job`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.runtime.writing.marks import DayForm, Wire, open_to_more


@open_to_more
class JobWrite(TypedDict, total=False):
    """What may be written of a `Job`; a key that is left out is not sent."""

    recnum: int
    jobnme: str
    shtnme: str
    clnnum: int
    contct: str
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    zipcde: str
    phnnum: str
    faxnum: str
    achtct: int
    lender: int
    sprvsr: int
    slsemp: int
    estemp: int
    usrdf1: str
    usrdf2: str
    lcltax: int
    slstax: int
    lgract: int
    dptmnt: int
    dsccnt: Decimal | int
    finchg: Decimal | int
    retain: Decimal | int
    cntrct: Decimal | int
    begbal: Decimal | int
    endbal: Decimal | int
    biddte: Annotated[dt.date, DayForm()]
    plnrcv: Annotated[dt.date, DayForm()]
    actbid: Annotated[dt.date, DayForm()]
    ctcdte: Annotated[dt.date, DayForm()]
    prelen: Annotated[dt.date, DayForm()]
    sttdte: Annotated[dt.date, DayForm()]
    cmpdte: Annotated[dt.date, DayForm()]
    lenfld: Annotated[dt.date, DayForm()]
    lenrls: Annotated[dt.date, DayForm()]
    jobtyp: int
    status: m.JobStatusCode
    pstwip: int
    crtfid: int
    connum: str
    pchord: str
    ntetxt: str
    export: str
    lotclr: str
    lotprm: Decimal | int
    plnprc: Decimal | int
    actprc: Decimal | int
    estdte: Annotated[dt.date, DayForm()]
    actdte: Annotated[dt.date, DayForm()]
    lotnum: str
    modnme: str
    sqarft: int
