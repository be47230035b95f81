"""The fields of a `SopOrderDespatchLineView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Flag, InstantField, Number, Text


class SopOrderDespatchLineViewFields:
    """The fields of a `SopOrderDespatchLineView` that a filter or an order may name."""

    sop_despatch_line_id: Number
    sop_despatch_line_quantity: Number
    sop_despatch_line_is_invoiced: Flag
    sop_despatch_id: Number
    sop_despatch_document_no: Text
    sop_despatch_date: DayField
    sop_despatch_user_name: Text
    sop_order_line_id: Number
    sop_order_line_type_id: Number
    sop_order_line_item_code: Text
    sop_order_line_item_description: Text
    sop_order_line_print_sequence_number: Number
    sop_order_line_quantity: Number
    sop_order_line_despatch_quantity: Number
    sop_order_id: Number
    sop_order_document_no: Text
    sop_order_document_date: DayField
    sop_order_document_status_type: Text
    sop_order_customer_document_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text
    product_id: Number
    product_code: Text
    product_name: Text
    warehouse_holding_id: Number
    warehouse_id: Number
    warehouse_name: Text
    sop_despatch_courier_name: Text
    sop_despatch_consignment_no: Text
    sop_despatch_incoterm: Text
    sop_despatch_export_reason: Text
    sop_despatch_pieces: Number
    sop_despatch_weight: Number
    sop_despatch_notes: Text
    sys_courier_tracking_url: Text
    date_time_updated: InstantField
