"""What may be written of a `CurrencyExchangeRate`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm


class CurrencyExchangeRateWrite(TypedDict, total=False):
    """What may be written of a `CurrencyExchangeRate`; a key that is left out is not sent."""

    currency_from_id: int
    currency_to_id: int
    exchange_rate_type: str
    currency_transaction_type: str
    transaction_date: Annotated[dt.date, DayForm()]
