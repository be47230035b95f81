"""The fields of a `PopLinkedRequisitionLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class PopLinkedRequisitionLineFields:
    """The fields of a `PopLinkedRequisitionLine` that a filter or an order may name."""

    id: Number
    supplier_reference: Text
    supplier_name: Text
    item_code: Text
    item_name: Text
    document_no: Text
    budget_name: Text
    quantity: Number
