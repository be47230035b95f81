"""What may be written of a `OrderLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class OrderLineWrite(TypedDict, total=False):
    """What may be written of a `OrderLine`; a key that is left out is not sent."""

    qty: Decimal | int
