"""What may be written of a `PostContactPaymentsContactPaymentPaymentOnAccount`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm


class PostContactPaymentsContactPaymentPaymentOnAccountWrite(TypedDict, total=False):
    """What may be written of a `PostContactPaymentsContactPaymentPaymentOnAccount`; a key that is left out is not
    sent.
    """

    contact_name: str | None
    contact_reference: str | None
    contact_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    reference: str | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    outstanding_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    base_currency_outstanding_amount: Decimal | int | None
    status_id: str | None
