"""What may be written of a `Stocktake`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text
from sagewire.sage200 import params as p


class StocktakeWrite(TypedDict, total=False):
    """What may be written of a `Stocktake`; a key that is left out is not sent."""

    stocktake_name: Annotated[str, Text(60)]
    warehouse_id: int
    stocktake_date: Annotated[dt.date, DayForm()]
    stocktake_type: str
    exclude_inactive_stock: bool
    show_expected_quantities: bool
    stock_variance_nominal_code_id: int
    nominal_narrative: Annotated[str, Text(6000)]
    advance_status: bool
    pre_fill_actual_with_expected: bool
    stocktake_items: Sequence[p.StocktakeItemWrite]
    stocktake_count_sheet_items: Sequence[p.StocktakeCountSheetItemWrite]
