"""What may be written of a `SalesReceipt`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class SalesReceiptWrite(TypedDict, total=False):
    """What may be written of a `SalesReceipt`; a key that is left out is not sent."""

    customer_id: int
    bank_id: int
    cheque_currency_id: int
    cheque_value: Annotated[Decimal | int, Scale(2)]
    customer_cheque_value: Annotated[Decimal | int, Scale(2)]
    transaction_date: Annotated[dt.date, DayForm()]
    exchange_rate: Annotated[Decimal | int, Scale(6)]
    bank_exchange_rate: Annotated[Decimal | int, Scale(6)]
    cheque_exchange_rate: Annotated[Decimal | int, Scale(6)]
    settlement_discount_value: Annotated[Decimal | int, Scale(2)]
    reference: Annotated[str, Text(20)]
    second_reference: Annotated[str, Text(20)]
    nominal_analysis_items: Sequence[p.SalesReceiptNominalAnalysisItemWrite]
