"""The fields of a `SopDocumentPrintStatusType` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class SopDocumentPrintStatusTypeFields:
    """The fields of a `SopDocumentPrintStatusType` that a filter or an order may name."""

    id: Number
    description: Text
    value: Text
