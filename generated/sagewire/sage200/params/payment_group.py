"""What may be written of a `PaymentGroup`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PaymentGroupWrite(TypedDict, total=False):
    """What may be written of a `PaymentGroup`; a key that is left out is not sent."""

    id: int
    payment_group_number: int
    post_to_ledger_on_payment_run: bool
    summarise_payments: bool
    payment_type: str
    description: Annotated[str, Text(32)]
