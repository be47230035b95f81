"""What may be written of a `BankPayment`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class BankPaymentWrite(TypedDict, total=False):
    """What may be written of a `BankPayment`; a key that is left out is not sent."""

    bank_id: int
    transaction_date: Annotated[dt.date, DayForm()]
    reference: Annotated[str, Text(20)]
    second_reference: Annotated[str, Text(20)]
    tax_registration_number: Annotated[str, Text(30)]
    tax_code_id: int
    narrative: Annotated[str, Text(6000)]
    exchange_rate: Annotated[Decimal | int, Scale(6)]
    cheque_currency_id: int
    cheque_exchange_rate: Annotated[Decimal | int, Scale(6)]
    cheque_value: Annotated[Decimal | int, Scale(2)]
    cheque_goods_value: Annotated[Decimal | int, Scale(2)]
    cheque_tax_value: Annotated[Decimal | int, Scale(2)]
    nominal_analysis_items: Sequence[p.BankPaymentNominalAnalysisItemWrite]
    bank_charges: Sequence[p.BankPaymentBankChargeWrite]
    nominal_journal_items: Sequence[p.BankPaymentNominalJournalItemWrite]
