"""What may be written of a `Employee`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.runtime.writing.marks import DayForm, Wire, open_to_more


@open_to_more
class EmployeeWrite(TypedDict, total=False):
    """What may be written of a `Employee`; a key that is left out is not sent."""

    recnum: int
    lstnme: str
    fstnme: str
    midini: str
    status: m.EmployeeStatusCode
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    zipcde: str
    phnnum: str
    pagnum: str
    faxnum: str
    cllphn: str
    homnum: str
    e_mail: str
    socsec: str
    eqpnum: int
    dtebth: Annotated[dt.date, DayForm()]
    dtehre: Annotated[dt.date, DayForm()]
    dteina: Annotated[dt.date, DayForm()]
    lstrse: Annotated[dt.date, DayForm()]
    gender: int
    mrtsts: int
    hertge: int
    paypst: int
    wrkcmp: int
    empcmp: int
    crtrpt: int
    taxste: str
    payprd: int
    paygrp: int
    payrt1: Decimal | int
    payrt2: Decimal | int
    payrt3: Decimal | int
    salary: Decimal | int
    advdue: Decimal | int
    accsck: Decimal | int
    sckrte: Decimal | int
    sckmth: int
    accvac: Decimal | int
    vacrte: Decimal | int
    vacmth: int
    usrdf1: str
    usrdf2: str
    loctax: int
    uninum: int
    ntetxt: str
    i9verf: int
    exmovr: int
    emptyp: int
    comisn: Decimal | int
    actnum: str
    rtnmbr: str
    prente: int
    acttyp: int
    depamt: Decimal | int
    actnm2: str
    rtnmb2: str
    prent2: int
    acttp2: int
    dp2amt: Decimal | int
    actnm3: str
    rtnmb3: str
    prent3: int
    acttp3: int
    dp3amt: Decimal | int
    actnm4: str
    rtnmb4: str
    prent4: int
    acttp4: int
    dp4amt: Decimal | int
    dirdep: int
    fullst: str
    fulfst: str
    rtetyp: int
    rtetp2: int
    rtetp3: int
    rtetp4: int
    sckchk: int
    htglst: int
    hiract: int
