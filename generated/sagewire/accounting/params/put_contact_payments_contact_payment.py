"""What may be written of a `PutContactPaymentsContactPayment`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PutContactPaymentsContactPaymentWrite(TypedDict, total=False):
    """What may be written of a `PutContactPaymentsContactPayment`; a key that is left out is not sent."""

    transaction_type_id: str | None
    contact_id: str | None
    bank_account_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    total_amount: Decimal | int | None
    payment_method_id: str | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    base_currency_currency_charge: Decimal | int | None
    reference: Annotated[str | None, Text(25)]
    tax_rate_id: str | None
    allocated_artefacts: Sequence[p.PutContactPaymentsContactPaymentAllocatedArtefactWrite | None] | None
    payment_on_account: p.PutContactPaymentsContactPaymentPaymentOnAccountWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
