"""What may be written of a `PutBankReconciliationsBankReconciliation`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutBankReconciliationsBankReconciliationWrite(TypedDict, total=False):
    """What may be written of a `PutBankReconciliationsBankReconciliation`; a key that is left out is not sent."""

    bank_account_id: str | None
    statement_date: Annotated[dt.date | None, DayForm()]
    statement_end_balance: Decimal | int | None
    reference: Annotated[str | None, Text(255)]
    total_received: Decimal | int | None
    total_paid: Decimal | int | None
    starting_balance: Decimal | int | None
    closing_balance: Decimal | int | None
    reconciled_balance: Decimal | int | None
    balance_difference: Decimal | int | None
    status_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
