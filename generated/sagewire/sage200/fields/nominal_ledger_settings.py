"""The fields of a `NominalLedgerSettings` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number

NominalLedgerSettingsExpand: TypeAlias = Literal["budget_titles", "budget_profiles"]
"""The children that may be named in `expand`."""


class NominalLedgerSettingsFields:
    """The fields of a `NominalLedgerSettings` that a filter or an order may name."""

    id: Number
    allow_additional_trans_analysis: Flag
    is_consolidation_enabled: Flag
    keep_nominal_transactions: Flag
    months_to_keep_transactions: Number
    use_expanded_budgets: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
