"""What may be written of a `JournalLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class JournalLineWrite(TypedDict, total=False):
    """What may be written of a `JournalLine`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    dscrpt: str
    lgract: int
    subact: int
    dbtamt: Decimal | int
    crdamt: Decimal | int
    usrdf1: str
