"""What may be written of a `SopOrderLineTraceableItemsRequest`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm


class SopOrderLineTraceableItemsRequestWrite(TypedDict, total=False):
    """What may be written of a `SopOrderLineTraceableItemsRequest`; a key that is left out is not sent."""

    id: int
    activity_date: Annotated[dt.date, DayForm()]
    is_read_only: bool
