"""The fields of a `LookupSopQuote` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class LookupSopQuoteFields:
    """The fields of a `LookupSopQuote` that a filter or an order may name."""

    id: Number
    document_no: Text
    customer_id: Number
    customer_document_no: Text
    document_status_id: Number
