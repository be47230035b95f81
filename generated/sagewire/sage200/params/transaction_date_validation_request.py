"""What may be written of a `TransactionDateValidationRequest`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm


class TransactionDateValidationRequestWrite(TypedDict, total=False):
    """What may be written of a `TransactionDateValidationRequest`; a key that is left out is not sent."""

    date: Annotated[dt.date, DayForm()]
    ledger_type: str
