"""What may be written of a `Subcontract`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class SubcontractWrite(TypedDict, total=False):
    """What may be written of a `Subcontract`; a key that is left out is not sent."""

    recnum: int
    ctcnum: str
    divnum: int
    vndnum: int
    jobnum: int
    phsnum: int
    dscrpt: str
    taxdst: int
    usrdf1: str
    usrdf2: str
    status: int
    contyp: int
    rtnrte: Decimal | int
    pmtbnd: Decimal | int
    prfbnd: Decimal | int
    appdte: Annotated[dt.date, DayForm()]
    condte: Annotated[dt.date, DayForm()]
    orgstr: Annotated[dt.date, DayForm()]
    orgfin: Annotated[dt.date, DayForm()]
    strdte: Annotated[dt.date, DayForm()]
    subcmp: Annotated[dt.date, DayForm()]
    findte: Annotated[dt.date, DayForm()]
    hotlst: int
    paysts: int
    lckedt: int
    entdte: Annotated[dt.date, DayForm()]
    usrnme: str
    cntttl: Decimal | int
    chgttl: Decimal | int
    ctcttl: Decimal | int
    taxttl: Decimal | int
    invttl: Decimal | int
    balttl: Decimal | int
    ntetxt: str
    lines: Sequence[p.SubcontractLineWrite]
