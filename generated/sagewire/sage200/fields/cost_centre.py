"""The fields of a `CostCentre` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class CostCentreFields:
    """The fields of a `CostCentre` that a filter or an order may name."""

    id: Number
    code: Text
    name: Text
    contact_name: Text
    contact_details: Text
    contact_email_address: Text
    date_time_created: InstantField
    date_time_updated: InstantField
