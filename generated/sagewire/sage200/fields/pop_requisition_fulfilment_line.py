"""The fields of a `PopRequisitionFulfilmentLine` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class PopRequisitionFulfilmentLineFields:
    """The fields of a `PopRequisitionFulfilmentLine` that a filter or an order may name."""

    id: Number
    pop_requisition_line_id: Number
    linked_item_id: Number
    linked_reference: Text
    pop_requisition_fulfilment_line_type: Text
    supplier_id: Number
    item_code: Text
    item_name: Text
    warehouse_id: Number
    warehouse_item_id: Number
    warehouse_name: Text
    quantity: Number
    nominal_account_name: Text
    nominal_account_reference: Text
    nominal_cost_centre: Text
    nominal_department: Text
    unit_buying_price: Number
    net_value: Number
    date_time_created: InstantField
    date_time_updated: InstantField
