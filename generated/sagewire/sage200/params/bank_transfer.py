"""What may be written of a `BankTransfer`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text


class BankTransferWrite(TypedDict, total=False):
    """What may be written of a `BankTransfer`; a key that is left out is not sent."""

    bank_from_id: int
    bank_to_id: int
    narrative: Annotated[str, Text(6000)]
    reference: Annotated[str, Text(20)]
    second_reference: Annotated[str, Text(20)]
    transaction_date: Annotated[dt.date, DayForm()]
    payment_value: Annotated[Decimal | int, Scale(2)]
    receipt_value: Annotated[Decimal | int, Scale(2)]
    exchange_rate: Annotated[Decimal | int, Scale(6)]
    commission_value: Annotated[Decimal | int, Scale(2)]
    commission_code: Annotated[str, Text(8)]
    commission_cost_centre: Annotated[str, Text(3)]
    commission_department: Annotated[str, Text(3)]
    commission_payer: Annotated[str, Text(20)]
    payment_to_base_exchange_rate: Annotated[Decimal | int, Scale(6)]
    receipt_to_base_exchange_rate: Annotated[Decimal | int, Scale(6)]
    exchange_difference_code: Annotated[str, Text(8)]
    exchange_difference_cost_centre: Annotated[str, Text(3)]
    exchange_difference_department: Annotated[str, Text(3)]
