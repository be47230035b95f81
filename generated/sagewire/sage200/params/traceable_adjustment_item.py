"""What may be written of a `TraceableAdjustmentItem`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class TraceableAdjustmentItemWrite(TypedDict, total=False):
    """What may be written of a `TraceableAdjustmentItem`; a key that is left out is not sent."""

    identification_no: Annotated[str, Text(30)]
    quantity: Annotated[Decimal | int, Scale(5)]
    additional_reference: Annotated[str, Text(30)]
    sell_by_date: Annotated[dt.date, DayForm()]
    use_by_date: Annotated[dt.date, DayForm()]
    traceable_item_id: int
    split_batch_items: Sequence[p.TraceableAdjustmentItemSplitBatchItemWrite]
