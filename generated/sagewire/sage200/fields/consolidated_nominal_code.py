"""The fields of a `ConsolidatedNominalCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class ConsolidatedNominalCodeFields:
    """The fields of a `ConsolidatedNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_id: Number
    cost_centre_code: Text
    department_id: Number
    department_code: Text
    nominal_account_type: Text
    account_status_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField
