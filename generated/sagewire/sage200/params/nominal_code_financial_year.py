"""What may be written of a `NominalCodeFinancialYear`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Scale
from sagewire.sage200 import params as p


class NominalCodeFinancialYearWrite(TypedDict, total=False):
    """What may be written of a `NominalCodeFinancialYear`; a key that is left out is not sent."""

    id: int
    budget_type: str
    budget_profile_id: int
    original_budget_value: Annotated[Decimal | int, Scale(2)]
    budget_value: Annotated[Decimal | int, Scale(2)]
    period_balances: Sequence[p.NominalCodePeriodBalanceWrite]
