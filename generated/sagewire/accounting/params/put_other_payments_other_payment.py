"""What may be written of a `PutOtherPaymentsOtherPayment`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PutOtherPaymentsOtherPaymentWrite(TypedDict, total=False):
    """What may be written of a `PutOtherPaymentsOtherPayment`; a key that is left out is not sent."""

    transaction_type_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    total_amount: Decimal | int | None
    base_currency_total_itc_amount: Decimal | int | None
    total_itc_amount: Decimal | int | None
    base_currency_total_itr_amount: Decimal | int | None
    total_itr_amount: Decimal | int | None
    part_recoverable: bool | None
    payment_method_id: str | None
    contact_id: str | None
    bank_account_id: str | None
    tax_address_region_id: str | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    reference: Annotated[str | None, Text(25)]
    withholding_tax_rate: Decimal | int | None
    withholding_tax_amount: Decimal | int | None
    payment_lines: Sequence[p.PutOtherPaymentsOtherPaymentPaymentLineWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
