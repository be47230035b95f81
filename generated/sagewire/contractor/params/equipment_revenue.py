"""What may be written of a `EquipmentRevenue`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, open_to_more


@open_to_more
class EquipmentRevenueWrite(TypedDict, total=False):
    """What may be written of a `EquipmentRevenue`; a key that is left out is not sent."""

    recnum: int
    eqpnum: int
    trnnum: str
    dscrpt: str
    trndte: Annotated[dt.date, DayForm()]
    entdte: Annotated[dt.date, DayForm()]
    actprd: int
    srcnum: int
    status: int
    cstcde: Decimal | int
    eqpmnt: int
    jobnum: int
    eqpunt: int
    eqptyp: int
    eqpqty: Decimal | int
    rvnamt: Decimal | int
    lgrrec: int
    ntetxt: str
    usrnme: str
