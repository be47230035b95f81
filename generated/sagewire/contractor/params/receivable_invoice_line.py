"""What may be written of a `ReceivableInvoiceLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class ReceivableInvoiceLineWrite(TypedDict, total=False):
    """What may be written of a `ReceivableInvoiceLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    prtnum: int
    dscrpt: str
    alpnum: str
    untdsc: str
    linqty: Decimal | int
    linprc: Decimal | int
    extprc: Decimal | int
    lgract: int
    subact: int
    cstcde: Decimal | int
    usrdf1: str
    ntetxt: str
