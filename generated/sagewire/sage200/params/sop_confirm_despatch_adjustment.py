"""What may be written of a `SopConfirmDespatchAdjustment`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition
from sagewire.sage200 import params as p


class SopConfirmDespatchAdjustmentWrite(TypedDict, total=False):
    """What may be written of a `SopConfirmDespatchAdjustment`; a key that is left out is not sent."""

    sop_order_return_id: int
    despatch_receipt_date: Annotated[dt.date, DayForm()]
    confirmation_intent_type: Annotated[str, Edition("professional")]
    items: Sequence[p.SopDespatchReceiptItemWrite]
    tracking_items: Sequence[p.PendingSopDespatchReceiptWrite]
