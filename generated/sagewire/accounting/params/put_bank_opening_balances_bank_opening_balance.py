"""What may be written of a `PutBankOpeningBalancesBankOpeningBalance`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutBankOpeningBalancesBankOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PutBankOpeningBalancesBankOpeningBalance`; a key that is left out is not sent."""

    bank_account_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    debit: Decimal | int | None
    credit: Decimal | int | None
    transaction_type_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
