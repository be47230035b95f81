"""What may be written of a `Money`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class MoneyWrite(TypedDict, total=False):
    """What may be written of a `Money`; a key that is left out is not sent."""

    amount: Annotated[Decimal | int, Scale(2)]
    currency: str
