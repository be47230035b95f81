"""The fields of a `NominalTransactionAnalysisCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class NominalTransactionAnalysisCodeFields:
    """The fields of a `NominalTransactionAnalysisCode` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    active: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
