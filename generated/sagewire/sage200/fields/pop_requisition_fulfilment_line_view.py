"""The fields of a `PopRequisitionFulfilmentLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text


class PopRequisitionFulfilmentLineViewFields:
    """The fields of a `PopRequisitionFulfilmentLineView` that a filter or an order may name."""

    pop_requisition_fulfilment_line_id: Number
    pop_requisition_fulfilment_line_type_id: Number
    pop_requisition_fulfilment_line_quantity: Number
    pop_requisition_fulfilment_line_item_code: Text
    pop_requisition_fulfilment_line_item_name: Text
    pop_requisition_fulfilment_line_linked_item_id: Number
    pop_requisition_fulfilment_line_net_value: Number
    pop_requisition_fulfilment_line_nominal_account_name: Text
    pop_requisition_fulfilment_line_nominal_account_reference: Text
    pop_requisition_fulfilment_line_nominal_cost_centre: Text
    pop_requisition_fulfilment_line_nominal_department: Text
    pop_requisition_fulfilment_line_unit_buying_price: Number
    pop_requisition_fulfilment_line_warehouse_name: Text
    pop_requisition_fulfilment_line_supplier_id: Number
    pop_requisition_id: Number
    pop_requisition_document_no: Text
    pop_requisition_line_net_value: Number
    pop_requisition_line_item_code: Text
    pop_requisition_line_item_name: Text
    pop_requisition_line_currency_symbol: Text
    pop_requisition_line_quantity_to_fulfil: Number
    pop_requisition_line_quantity_fulfilled: Number
    pop_requisition_line_status_id: Number
    pop_requisition_line_id: Number
    pop_requisition_line_delivery_date: DayField
    pop_requisition_line_authoriser_username: Text
    pop_requisition_line_authorised_date: DayField
    pop_requisition_date_time_created: InstantField
    pop_requisition_created_by_username: Text
    pop_requisition_line_nominal_account_name: Text
    pop_requisition_line_nominal_account_reference: Text
    pop_requisition_line_nominal_cost_centre: Text
    pop_requisition_line_nominal_department: Text
    pop_requisition_line_quantity: Number
    pop_requisition_line_unit_buying_price: Number
    pop_requisition_line_warehouse_name: Text
    pop_requisition_line_supplier_code: Text
    pop_requisition_line_supplier_name: Text
    pop_requisition_line_buying_unit_description: Text
    supplier_account_name: Text
    supplier_account_number: Text
    nominal_report_category_budget_name: Text
    sys_currency_symbol: Text
    stock_item_stock_unit_name: Text
