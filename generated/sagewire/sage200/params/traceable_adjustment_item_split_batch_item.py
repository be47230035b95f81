"""What may be written of a `TraceableAdjustmentItemSplitBatchItem`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text


class TraceableAdjustmentItemSplitBatchItemWrite(TypedDict, total=False):
    """What may be written of a `TraceableAdjustmentItemSplitBatchItem`; a key that is left out is not sent."""

    identification_no: Annotated[str, Text(30)]
    quantity: Annotated[Decimal | int, Scale(5)]
    additional_reference: Annotated[str, Text(30)]
    sell_by_date: Annotated[dt.date, DayForm()]
    use_by_date: Annotated[dt.date, DayForm()]
