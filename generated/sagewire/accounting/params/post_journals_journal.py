"""What may be written of a `PostJournalsJournal`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostJournalsJournalWrite(TypedDict, total=False):
    """What may be written of a `PostJournalsJournal`; a key that is left out is not sent."""

    date: Required[Annotated[dt.date | None, DayForm()]]
    reference: Required[Annotated[str | None, Text(255)]]
    description: Annotated[str | None, Text(200)]
    total: Decimal | int | None
    journal_code: p.PostJournalsJournalJournalCodeWrite | None
    journal_lines: Required[Sequence[p.PostJournalsJournalJournalLineWrite | None] | None]
    idempotency_id: Annotated[str | None, Text(32)]
