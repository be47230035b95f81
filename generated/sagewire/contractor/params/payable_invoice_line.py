"""What may be written of a `PayableInvoiceLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class PayableInvoiceLineWrite(TypedDict, total=False):
    """What may be written of a `PayableInvoiceLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    prtnum: int
    prtdsc: str
    alpnum: str
    untdsc: str
    linqty: Decimal | int
    linprc: Decimal | int
    extttl: Decimal | int
    actnum: int
    subact: int
    invloc: int
    sernum: str
    usrdf1: str
    linref: str
