"""What may be written of a `PutBusinessExchangeRatesBusinessExchangeRate`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PutBusinessExchangeRatesBusinessExchangeRateWrite(TypedDict, total=False):
    """What may be written of a `PutBusinessExchangeRatesBusinessExchangeRate`; a key that is left out is not sent."""

    currency_id: str | None
    rate: Decimal | int | None
    inverse_rate: Decimal | int | None
    base_currency_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
