"""The fields of a `SopOrderDespatchView` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import DayField, Number, Text


class SopOrderDespatchViewFields:
    """The fields of a `SopOrderDespatchView` that a filter or an order may name."""

    sop_despatch_id: Number
    sop_despatch_document_no: Text
    sop_despatch_date: DayField
    sop_despatch_courier_id: Number
    sop_despatch_courier_name: Text
    sop_despatch_consignment_no: Text
    sop_despatch_incoterm: Text
    sop_despatch_export_reason: Text
    sop_despatch_pieces: Number
    sop_despatch_weight: Number
    sop_despatch_notes: Text
    sop_despatch_user_name: Text
    sop_order_id: Number
    sop_order_document_no: Text
    sop_order_document_date: DayField
    sop_order_document_status_id: Number
    sop_order_customer_document_no: Text
    customer_id: Number
    customer_reference: Text
    customer_name: Text
