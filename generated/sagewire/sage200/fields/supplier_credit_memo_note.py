"""The fields of a `SupplierCreditMemoNote` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SupplierCreditMemoNoteFields:
    """The fields of a `SupplierCreditMemoNote` that a filter or an order may name."""

    id: Number
    note: Text
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
