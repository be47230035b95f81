"""What may be written of a `PutSalesEstimatesSalesEstimateTaxAnalysisItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PutSalesEstimatesSalesEstimateTaxAnalysisItemWrite(TypedDict, total=False):
    """What may be written of a `PutSalesEstimatesSalesEstimateTaxAnalysisItem`; a key that is left out is not sent."""

    tax_rate_id: str | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    goods_amount: Decimal | int | None
    service_amount: Decimal | int | None
