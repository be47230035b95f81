"""What may be written of a `PostJournalsJournalJournalLine`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Required, TypedDict


class PostJournalsJournalJournalLineWrite(TypedDict, total=False):
    """What may be written of a `PostJournalsJournalJournalLine`; a key that is left out is not sent."""

    ledger_account_id: Required[str | None]
    debit: Required[Decimal | int | None]
    credit: Required[Decimal | int | None]
    details: str | None
    analysis_type_categories: Sequence[str | None] | None
    include_on_tax_return: bool | None
