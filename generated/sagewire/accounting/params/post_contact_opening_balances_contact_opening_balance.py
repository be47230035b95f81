"""What may be written of a `PostContactOpeningBalancesContactOpeningBalance`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import DayForm, Text


class PostContactOpeningBalancesContactOpeningBalanceWrite(TypedDict, total=False):
    """What may be written of a `PostContactOpeningBalancesContactOpeningBalance`; a key that is left out is not sent."""

    contact_opening_balance_type_id: Required[str | None]
    date: Required[Annotated[dt.date | None, DayForm()]]
    contact_id: Required[str | None]
    reference: Required[Annotated[str | None, Text(25)]]
    total_amount: Required[Decimal | int | None]
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
