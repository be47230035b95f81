"""What may be written of a `PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance`; a key that is left out is
not sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance`; a key that is left out
    is not sent.
    """

    ledger_account_id: Required[str | None]
    debit: Required[Decimal | int | None]
    credit: Required[Decimal | int | None]
    details: Annotated[str | None, Text(255)]
    idempotency_id: Annotated[str | None, Text(32)]
