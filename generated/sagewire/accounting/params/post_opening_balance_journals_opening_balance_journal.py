"""What may be written of a `PostOpeningBalanceJournalsOpeningBalanceJournal`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostOpeningBalanceJournalsOpeningBalanceJournalWrite(TypedDict, total=False):
    """What may be written of a `PostOpeningBalanceJournalsOpeningBalanceJournal`; a key that is left out is not sent."""

    date: Annotated[dt.date | None, DayForm()]
    reference: Annotated[str | None, Text(25)]
    journal_lines: Required[Sequence[p.PostOpeningBalanceJournalsOpeningBalanceJournalJournalLineWrite | None] | None]
    idempotency_id: Annotated[str | None, Text(32)]
