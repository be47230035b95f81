"""What may be written of a `ProposalLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class ProposalLineWrite(TypedDict, total=False):
    """What may be written of a `ProposalLine`; a key that is left out is not sent."""

    recnum: int
    phsnum: int
    linnum: int
    itmnum: int
    cstcde: Decimal | int
    dscrpt: str
    matprp: Decimal | int
    labprp: Decimal | int
    eqpprp: Decimal | int
    subprp: Decimal | int
    othprp: Decimal | int
    usrcs6: Decimal | int
    usrcs7: Decimal | int
    usrcs8: Decimal | int
    usrcs9: Decimal | int
    ttlprp: Decimal | int
    usrdf1: str
    ntetxt: str
    matorg: Decimal | int
    laborg: Decimal | int
    eqporg: Decimal | int
    suborg: Decimal | int
    othorg: Decimal | int
    cs6org: Decimal | int
    cs7org: Decimal | int
    cs8org: Decimal | int
    cs9org: Decimal | int
    ttlorg: Decimal | int
