"""What may be written of a `StockTransfer`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Edition, Scale, Text
from sagewire.sage200 import params as p


class StockTransferWrite(TypedDict, total=False):
    """What may be written of a `StockTransfer`; a key that is left out is not sent."""

    product_id: int
    bin_holding_from_id: int
    bin_holding_to_id: int
    quantity: Annotated[Decimal | int, Scale(5)]
    date: Annotated[dt.date, DayForm()]
    reference: Annotated[str, Text(20)]
    second_reference: Annotated[str, Text(20)]
    traceable_adjustment_items: Annotated[
        Sequence[p.StockTransferTraceableAdjustmentItemWrite], Edition("professional")
    ]
