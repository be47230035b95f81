"""What may be written of a `PutStockMovementsStockMovement`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutStockMovementsStockMovementWrite(TypedDict, total=False):
    """What may be written of a `PutStockMovementsStockMovement`; a key that is left out is not sent."""

    stock_item_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    quantity: Decimal | int | None
    cost_price: Decimal | int | None
    details: Annotated[str | None, Text(50)]
    movement_number: int | None
    reference: Annotated[str | None, Text(31)]
    idempotency_id: Annotated[str | None, Text(32)]
