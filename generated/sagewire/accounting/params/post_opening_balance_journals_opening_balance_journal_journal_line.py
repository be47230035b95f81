"""What may be written of a `PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine`; a key that is left out is not
sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict


class PostOpeningBalanceJournalsOpeningBalanceJournalJournalLineWrite(TypedDict, total=False):
    """What may be written of a `PostOpeningBalanceJournalsOpeningBalanceJournalJournalLine`; a key that is left out is
    not sent.
    """

    ledger_account_id: Required[str | None]
    debit: Required[Decimal | int | None]
    credit: Required[Decimal | int | None]
    details: str | None
