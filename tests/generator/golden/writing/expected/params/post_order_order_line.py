"""What may be written of a `PostOrderOrderLine`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PostOrderOrderLineWrite(TypedDict, total=False):
    """What may be written of a `PostOrderOrderLine`; a key that is left out is not sent."""

    quantity: Decimal | int | None
