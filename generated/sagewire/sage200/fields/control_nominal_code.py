"""The fields of a `ControlNominalCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class ControlNominalCodeFields:
    """The fields of a `ControlNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    account_number: Text
    nominal_reporting_type: Text
    control_nominal_code_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField
