"""What may be written of a `PutBankTransfersBankTransfer`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutBankTransfersBankTransferWrite(TypedDict, total=False):
    """What may be written of a `PutBankTransfersBankTransfer`; a key that is left out is not sent."""

    from_bank_account_id: str | None
    to_bank_account_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    amount: Decimal | int | None
    reference: Annotated[str | None, Text(255)]
    description: Annotated[str | None, Text(255)]
    idempotency_id: Annotated[str | None, Text(32)]
