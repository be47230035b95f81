"""The fields of a `PopLinkedOrderLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Number, Text


class PopLinkedOrderLineFields:
    """The fields of a `PopLinkedOrderLine` that a filter or an order may name."""

    type_: Text
    id: Number
    linked_order_id: Number
    customer_name: Text
    customer_reference: Text
    document_no: Text
    stock_unit_required_quantity: Number
    stock_unit_despatched_quantity: Number
    stock_unit_outstanding_quantity: Number
