"""What may be written of a `PostBankDepositsBankDeposit`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PostBankDepositsBankDepositWrite(TypedDict, total=False):
    """What may be written of a `PostBankDepositsBankDeposit`; a key that is left out is not sent."""

    from_bank_account_id: Required[str | None]
    to_bank_account_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    reference: Required[Annotated[str | None, Text(255)]]
    cash_amount: Required[Decimal | int | None]
    cheque_amount: Decimal | int | None
    total_amount: Decimal | int | None
    idempotency_id: Annotated[str | None, Text(32)]
