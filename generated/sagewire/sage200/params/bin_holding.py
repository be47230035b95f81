"""What may be written of a `BinHolding`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text


class BinHoldingWrite(TypedDict, total=False):
    """What may be written of a `BinHolding`; a key that is left out is not sent."""

    id: int
    warehouse_holding_id: int
    product_id: int
    name: Annotated[str, Text(20)]
    allocation_priority: int
    is_to_delete: bool
    spare_text_1: Annotated[str, Text(100)]
    spare_text_2: Annotated[str, Text(100)]
    spare_text_3: Annotated[str, Text(100)]
    spare_text_4: Annotated[str, Text(100)]
    spare_text_5: Annotated[str, Text(100)]
    spare_text_6: Annotated[str, Text(100)]
    spare_text_7: Annotated[str, Text(100)]
    spare_text_8: Annotated[str, Text(100)]
    spare_text_9: Annotated[str, Text(100)]
    spare_text_10: Annotated[str, Text(100)]
    spare_number_1: Annotated[Decimal | int, Scale(5)]
    spare_number_2: Annotated[Decimal | int, Scale(5)]
    spare_number_3: Annotated[Decimal | int, Scale(5)]
    spare_number_4: Annotated[Decimal | int, Scale(5)]
    spare_number_5: Annotated[Decimal | int, Scale(5)]
    spare_number_6: Annotated[Decimal | int, Scale(5)]
    spare_number_7: Annotated[Decimal | int, Scale(5)]
    spare_number_8: Annotated[Decimal | int, Scale(5)]
    spare_number_9: Annotated[Decimal | int, Scale(5)]
    spare_number_10: Annotated[Decimal | int, Scale(5)]
    spare_date_1: Annotated[dt.date, DayForm()]
    spare_date_2: Annotated[dt.date, DayForm()]
    spare_date_3: Annotated[dt.date, DayForm()]
    spare_date_4: Annotated[dt.date, DayForm()]
    spare_date_5: Annotated[dt.date, DayForm()]
    spare_bool_1: bool
    spare_bool_2: bool
    spare_bool_3: bool
    spare_bool_4: bool
    spare_bool_5: bool
