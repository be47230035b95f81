"""The fields of a `AnalysisCodeMapping` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text
from sagewire.sage200 import fields as f

AnalysisCodeMappingExpand: TypeAlias = Literal["analysis_code"]
"""The children that may be named in `expand`."""


class AnalysisCodeMappingFields:
    """The fields of a `AnalysisCodeMapping` that a filter or an order may name."""

    id: Number
    class_name: Text
    friendly_class_name: Text
    property_name: Text
    friendly_property_name: Text
    is_mandatory: Flag
    is_read_only: Flag
    slot: Number
    analysis_code_id: Number
    analysis_code: f.AnalysisCodeFields
    date_time_created: InstantField
    date_time_updated: InstantField
