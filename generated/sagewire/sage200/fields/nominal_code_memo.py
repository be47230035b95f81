"""The fields of a `NominalCodeMemo` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class NominalCodeMemoFields:
    """The fields of a `NominalCodeMemo` that a filter or an order may name."""

    id: Number
    nominal_code_id: Number
    is_active: Flag
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
