"""What may be written of a `PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance`; a key that is left out is not
sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance`; a key that is left out is
    not sent.
    """

    ledger_account_id: str | None
    debit: Decimal | int | None
    credit: Decimal | int | None
    details: Annotated[str | None, Text(255)]
    idempotency_id: Annotated[str | None, Text(32)]
