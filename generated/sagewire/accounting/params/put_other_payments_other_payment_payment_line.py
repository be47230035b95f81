"""What may be written of a `PutOtherPaymentsOtherPaymentPaymentLine`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypedDict


class PutOtherPaymentsOtherPaymentPaymentLineWrite(TypedDict, total=False):
    """What may be written of a `PutOtherPaymentsOtherPaymentPaymentLine`; a key that is left out is not sent."""

    ledger_account_id: str | None
    total_amount: Decimal | int | None
    analysis_type_categories: Sequence[str | None] | None
    details: str | None
    tax_rate_id: str | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    is_purchase_for_resale: bool | None
    trade_of_asset: bool | None
    gst_amount: Decimal | int | None
    pst_amount: Decimal | int | None
    tax_recoverable: bool | None
