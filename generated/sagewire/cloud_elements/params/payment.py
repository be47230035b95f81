"""What may be written of a `Payment`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class PaymentWrite(TypedDict, total=False):
    """What may be written of a `Payment`; a key that is left out is not sent."""

    customer_id: int
    bank_id: int
    cheque_value: Decimal | int
