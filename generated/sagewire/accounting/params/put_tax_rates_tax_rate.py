"""What may be written of a `PutTaxRatesTaxRate`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm


class PutTaxRatesTaxRateWrite(TypedDict, total=False):
    """What may be written of a `PutTaxRatesTaxRate`; a key that is left out is not sent."""

    name: str | None
    from_date: Annotated[dt.date | None, DayForm()]
    agency: str | None
    percentage: Decimal | int | None
    is_visible: bool | None
