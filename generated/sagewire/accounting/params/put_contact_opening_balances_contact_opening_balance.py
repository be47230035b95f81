"""What may be written of a `PutContactOpeningBalancesContactOpeningBalance`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PutContactOpeningBalancesContactOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PutContactOpeningBalancesContactOpeningBalance`; a key that is left out is not sent."""

    contact_opening_balance_type_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    contact_id: str | None
    reference: Annotated[str | None, Text(25)]
    total_amount: Decimal | int | None
    transaction_type_id: str | None
    details: Annotated[str | None, Text(255)]
    net_amount: Decimal | int | None
    tax_rate_id: str | None
    tax_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    idempotency_id: Annotated[str | None, Text(32)]
