"""The fields of a `LookupPopOrder` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LookupPopOrderFields:
    """The fields of a `LookupPopOrder` that a filter or an order may name."""

    id: Number
    document_no: Text
    supplier_id: Number
    supplier_document_no: Text
    document_status_id: Number
