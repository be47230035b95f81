"""What may be written of a `PostStockMovementsStockMovement`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PostStockMovementsStockMovementWrite(TypedDict, total=False):
    """What may be written of a `PostStockMovementsStockMovement`; a key that is left out is not sent."""

    stock_item_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    quantity: Required[Decimal | int | None]
    cost_price: Required[Decimal | int | None]
    details: Required[Annotated[str | None, Text(50)]]
    movement_number: int | None
    reference: Annotated[str | None, Text(31)]
    idempotency_id: Annotated[str | None, Text(32)]
