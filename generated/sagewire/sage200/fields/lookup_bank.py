"""The fields of a `LookupBank` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class LookupBankFields:
    """The fields of a `LookupBank` that a filter or an order may name."""

    id: Number
    code: Text
    description: Text
    account_status_type: Text
    date_time_created: InstantField
    date_time_updated: InstantField
