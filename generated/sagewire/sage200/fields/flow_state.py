"""The fields of a `FlowState` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class FlowStateFields:
    """The fields of a `FlowState` that a filter or an order may name."""

    id: Number
    flow_id: Text
    value: Text
    date_time_created: InstantField
    date_time_updated: InstantField
