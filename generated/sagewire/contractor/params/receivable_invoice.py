"""What may be written of a `ReceivableInvoice`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.contractor import params as p
from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class ReceivableInvoiceWrite(TypedDict, total=False):
    """What may be written of a `ReceivableInvoice`; a key that is left out is not sent."""

    recnum: int
    invnum: str
    invdte: Annotated[dt.date, DayForm()]
    jobnum: int
    phsnum: int
    dscrpt: str
    taxdst: int
    pchord: str
    duedte: Annotated[dt.date, DayForm()]
    refnum: str
    dscdte: Annotated[dt.date, DayForm()]
    invtyp: m.ReceivableInvoiceTypeCode
    status: m.InvoiceStatusCode
    usrdf1: str
    usrdf2: str
    dscavl: Decimal | int
    retain: Decimal | int
    slstax: Decimal | int
    amtpad: Decimal | int
    dsctkn: Decimal | int
    invttl: Decimal | int
    invbal: Decimal | int
    invnet: Decimal | int
    taxabl: Decimal | int
    actper: int
    lgrrec: int
    nontax: Decimal | int
    entdte: Annotated[dt.date, DayForm()]
    ttlpad: Decimal | int
    usrnme: str
    hotlst: int
    ntetxt: str
    lines: Sequence[p.ReceivableInvoiceLineWrite]
