"""What may be written of a `NominalCodePeriodBalance`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale


class NominalCodePeriodBalanceWrite(TypedDict, total=False):
    """What may be written of a `NominalCodePeriodBalance`; a key that is left out is not sent."""

    id: int
    original_budget_value: Annotated[Decimal | int, Scale(2)]
    budget_value: Annotated[Decimal | int, Scale(2)]
