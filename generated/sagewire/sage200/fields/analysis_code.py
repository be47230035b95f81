"""The fields of a `AnalysisCode` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text

AnalysisCodeExpand: TypeAlias = Literal["values"]
"""The children that may be named in `expand`."""


class AnalysisCodeFields:
    """The fields of a `AnalysisCode` that a filter or an order may name."""

    id: Number
    name: Text
    allow_overtype: Flag
    allow_new_on_entry: Flag
    date_time_created: InstantField
    date_time_updated: InstantField
