"""The fields of a `NominalBudgetProfile` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Number, Text

NominalBudgetProfileExpand: TypeAlias = Literal["periods"]
"""The children that may be named in `expand`."""


class NominalBudgetProfileFields:
    """The fields of a `NominalBudgetProfile` that a filter or an order may name."""

    id: Number
    name: Text
