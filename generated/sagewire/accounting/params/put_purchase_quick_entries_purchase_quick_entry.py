"""What may be written of a `PutPurchaseQuickEntriesPurchaseQuickEntry`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PutPurchaseQuickEntriesPurchaseQuickEntryWrite(TypedDict, total=False):
    """What may be written of a `PutPurchaseQuickEntriesPurchaseQuickEntry`; a key that is left out is not sent."""

    quick_entry_type_id: str | None
    date: Annotated[dt.date | None, DayForm()]
    contact_id: str | None
    reference: Annotated[str | None, Text(25)]
    ledger_account_id: str | None
    contact_name: Annotated[str | None, Text(255)]
    contact_reference: Annotated[str | None, Text(255)]
    details: Annotated[str | None, Text(255)]
    net_amount: Decimal | int | None
    tax_rate_id: str | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    inverse_exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    status_id: str | None
    tax_address_region_id: str | None
    trade_of_asset: bool | None
    gst_amount: Decimal | int | None
    pst_amount: Decimal | int | None
    tax_recoverable: bool | None
    analysis_type_categories: (
        Sequence[p.PutPurchaseQuickEntriesPurchaseQuickEntryAnalysisTypeCategoryWrite | None] | None
    )
    idempotency_id: Annotated[str | None, Text(32)]
