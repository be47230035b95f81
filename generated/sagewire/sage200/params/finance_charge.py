"""What may be written of a `FinanceCharge`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class FinanceChargeWrite(TypedDict, total=False):
    """What may be written of a `FinanceCharge`; a key that is left out is not sent."""

    id: int
    code: int
    finance_charge_percent: Annotated[Decimal | int, Scale(2)]
