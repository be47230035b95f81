"""What may be written of a `Line`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class LineWrite(TypedDict, total=False):
    """What may be written of a `Line`; a key that is left out is not sent."""

    debit: Decimal | int
    credit: Decimal | int
