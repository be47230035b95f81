"""The fields of a `CustomerCreditMemoNote` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class CustomerCreditMemoNoteFields:
    """The fields of a `CustomerCreditMemoNote` that a filter or an order may name."""

    id: Number
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
