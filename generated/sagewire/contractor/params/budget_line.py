"""What may be written of a `BudgetLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class BudgetLineWrite(TypedDict, total=False):
    """What may be written of a `BudgetLine`; a key that is left out is not sent."""

    recnum: int
    phsnum: int
    linnum: int
    cstcde: Decimal | int
    hrsbdg: Decimal | int
    matbdg: Decimal | int
    labbdg: Decimal | int
    eqpbdg: Decimal | int
    subbdg: Decimal | int
    othbdg: Decimal | int
    usrcs6: Decimal | int
    usrcs7: Decimal | int
    usrcs8: Decimal | int
    usrcs9: Decimal | int
    ttlbdg: Decimal | int
    untdsc: str
    estunt: Decimal | int
    untcst: Decimal | int
    usrdf1: str
    ntetxt: str
    hrsorg: Decimal | int
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
    euntor: Decimal | int
    ucstor: Decimal | int
