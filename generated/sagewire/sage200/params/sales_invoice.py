"""What may be written of a `SalesInvoice`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Scale, Text
from sagewire.sage200 import params as p


class SalesInvoiceWrite(TypedDict, total=False):
    """What may be written of a `SalesInvoice`; a key that is left out is not sent."""

    customer_id: int
    transaction_date: Annotated[dt.date, DayForm()]
    due_date: Annotated[dt.date, DayForm()]
    exchange_rate: Annotated[Decimal | int, Scale(6)]
    reference: Annotated[str, Text(20)]
    second_reference: Annotated[str, Text(20)]
    settled_immediately: bool
    document_goods_value: Annotated[Decimal | int, Scale(2)]
    document_tax_value: Annotated[Decimal | int, Scale(2)]
    document_discount_value: Annotated[Decimal | int, Scale(2)]
    document_tax_discount_value: Annotated[Decimal | int, Scale(2)]
    discount_percent: Annotated[Decimal | int, Scale(2)]
    discount_days: int
    triangular_transaction: bool
    tax_analysis_items: Sequence[p.SalesInvoiceTaxAnalysisItemWrite]
    nominal_analysis_items: Sequence[p.SalesInvoiceNominalAnalysisItemWrite]
