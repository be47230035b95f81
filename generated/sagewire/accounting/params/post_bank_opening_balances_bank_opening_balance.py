"""What may be written of a `PostBankOpeningBalancesBankOpeningBalance`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PostBankOpeningBalancesBankOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PostBankOpeningBalancesBankOpeningBalance`; a key that is left out is not sent."""

    bank_account_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    debit: Required[Decimal | int | None]
    credit: Required[Decimal | int | None]
    transaction_type_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
