"""The fields of a `SopDespatchReceipt` that a filter or an order may name."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sagewire.runtime.filters.where import DayField, InstantField, Number, Text
from sagewire.sage200 import fields as f

SopDespatchReceiptExpand: TypeAlias = Literal["courier", "sop_incoterm", "sop_export_reason"]
"""The children that may be named in `expand`."""


class SopDespatchReceiptFields:
    """The fields of a `SopDespatchReceipt` that a filter or an order may name."""

    id: Number
    despatch_no: Text
    despatched_by: Text
    despatch_date: DayField
    courier_id: Number
    sop_incoterm_id: Number
    sop_export_reason_id: Number
    courier_name: Text
    sop_incoterm_name: Text
    sop_export_reason_name: Text
    consignment_no: Text
    weight: Number
    pieces: Number
    notes: Text
    courier: f.CourierFields
    sop_incoterm: f.SopIncotermFields
    sop_export_reason: f.SopExportReasonFields
    date_time_created: InstantField
    date_time_updated: InstantField
