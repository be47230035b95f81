"""What may be written of a `SalesCreditNoteTaxAnalysisItem`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class SalesCreditNoteTaxAnalysisItemWrite(TypedDict, total=False):
    """What may be written of a `SalesCreditNoteTaxAnalysisItem`; a key that is left out is not sent."""

    id: int
    goods_amount: Annotated[Decimal | int, Scale(2)]
    discount_amount: Annotated[Decimal | int, Scale(2)]
    tax_amount: Annotated[Decimal | int, Scale(2)]
    tax_discount_amount: Annotated[Decimal | int, Scale(2)]
