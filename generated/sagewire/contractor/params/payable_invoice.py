"""What may be written of a `PayableInvoice`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class PayableInvoiceWrite(TypedDict, total=False):
    """What may be written of a `PayableInvoice`; a key that is left out is not sent."""

    recnum: int
    invnum: str
    pchord: str
    ctcnum: str
    vndnum: int
    jobnum: int
    phsnum: int
    dscrpt: str
    invdte: Annotated[dt.date, DayForm()]
    duedte: Annotated[dt.date, DayForm()]
    refnum: str
    dscdte: Annotated[dt.date, DayForm()]
    invtyp: m.PayableInvoiceTypeCode
    status: m.InvoiceStatusCode
    payee2: str
    usrdf1: str
    usrdf2: str
    dscavl: Decimal | int
    retain: Decimal | int
    setpay: Decimal | int
    amtpad: Decimal | int
    dsctkn: Decimal | int
    invttl: Decimal | int
    adjust: Decimal | int
    freigh: Decimal | int
    ttlpad: Decimal | int
    invbal: Decimal | int
    invnet: Decimal | int
    actper: int
    entdte: Annotated[dt.date, DayForm()]
    lgrrec: int
    usrnme: str
    btcnum: int
    hotlst: int
    shpnum: str
    cmpamt: Decimal | int
    usetax: Decimal | int
    ntetxt: str
    lines: Sequence[p.PayableInvoiceLineWrite]
