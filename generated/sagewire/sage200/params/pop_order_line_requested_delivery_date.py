"""What may be written of a `PopOrderLineRequestedDeliveryDate`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale


class PopOrderLineRequestedDeliveryDateWrite(TypedDict, total=False):
    """What may be written of a `PopOrderLineRequestedDeliveryDate`; a key that is left out is not sent."""

    id: int
    delivery_date: Annotated[dt.date, DayForm()]
    quantity: Annotated[Decimal | int, Scale(5)]
    is_to_delete: bool
