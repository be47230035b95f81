"""What may be written of a `BankReceiptNominalJournalItem`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text


class BankReceiptNominalJournalItemWrite(TypedDict, total=False):
    """What may be written of a `BankReceiptNominalJournalItem`; a key that is left out is not sent."""

    code: Annotated[str, Text(8)]
    cost_centre: Annotated[str, Text(3)]
    department: Annotated[str, Text(3)]
    narrative: Annotated[str, Text(6000)]
    gross_value: Annotated[Decimal | int, Scale(2)]
    goods_value: Annotated[Decimal | int, Scale(2)]
    tax_code_id: int
    tax_value: Annotated[Decimal | int, Scale(2)]
    transaction_date: Annotated[dt.date, DayForm()]
    reference: Annotated[str, Text(20)]
