"""What may be written of a `SupplierAlert`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierAlertWrite(TypedDict, total=False):
    """What may be written of a `SupplierAlert`; a key that is left out is not sent."""

    id: int
    supplier_id: int
    alert_text: Annotated[str, Text(255)]
    is_active: bool
    show_alert_for_orders: bool
    show_alert_for_returns: bool
    show_alert_for_generate_purchase_orders: bool
    show_alert_for_generate_purchase_order_from_requisition_lines: bool
    show_alert_for_generate_purchase_orders_from_trial_kitting: bool
    is_to_delete: bool
