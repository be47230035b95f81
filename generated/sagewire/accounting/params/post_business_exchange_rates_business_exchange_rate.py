"""What may be written of a `PostBusinessExchangeRatesBusinessExchangeRate`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostBusinessExchangeRatesBusinessExchangeRateWrite(TypedDict, total=False):
    """What may be written of a `PostBusinessExchangeRatesBusinessExchangeRate`; a key that is left out is not sent."""

    currency_id: Required[str | None]
    rate: Required[Decimal | int | None]
    inverse_rate: Decimal | int | None
    base_currency_id: str | None
    idempotency_id: Annotated[str | None, Text(32)]
