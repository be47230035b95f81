"""What may be written of a `CustomerAlert`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class CustomerAlertWrite(TypedDict, total=False):
    """What may be written of a `CustomerAlert`; a key that is left out is not sent."""

    id: int
    customer_id: int
    alert_text: Annotated[str, Text(255)]
    is_active: bool
    show_alert_for_orders: bool
    show_alert_for_proformas: bool
    show_alert_for_quotes: bool
    show_alert_for_credit_notes: bool
    show_alert_for_price_enquiries: bool
    show_alert_for_invoices: bool
    show_alert_for_returns: bool
    show_alert_for_project_bills: bool
    is_to_delete: bool
