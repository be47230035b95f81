"""What may be written of a `StocktakeCriteriaTemplate`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class StocktakeCriteriaTemplateWrite(TypedDict, total=False):
    """What may be written of a `StocktakeCriteriaTemplate`; a key that is left out is not sent."""

    name: Annotated[str, Text(50)]
    last_sold_date: Annotated[dt.date, DayForm()]
    due_date: Annotated[dt.date, DayForm()]
    stocktake_traceable_type: str
    stock_value_type: str
    stock_value_number_of_items: int
    quantity_from: Annotated[Decimal | int, Scale(5)]
    quantity_to: Annotated[Decimal | int, Scale(5)]
    product_groups: Sequence[p.LookupProductGroupWrite]
