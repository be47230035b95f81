"""What may be written of a `JournalTransaction`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, Wire, open_to_more


@open_to_more
class JournalTransactionWrite(TypedDict, total=False):
    """What may be written of a `JournalTransaction`; a key that is left out is not sent."""

    recnum: int
    trnnum: str
    trndte: Annotated[dt.date, DayForm()]
    pchord: str
    dscrpt: str
    status: int
    srcnum: int
    actprd: int
    entdte: Annotated[dt.date, DayForm()]
    vndnum: int
    payee1: str
    payee2: str
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    usrdf1: str
    usrdf2: str
    arcrec: int
    usrnme: str
    lgrrec: int
    ntetxt: str
    zipcde: str
    chkamt: Decimal | int
    active: int
    jobvar: Decimal | int
    eqpvar: Decimal | int
    wipvar: Decimal | int
    ccrclr: int
    ccract: int
    lines: Sequence[p.JournalLineWrite]
    postyr: int
