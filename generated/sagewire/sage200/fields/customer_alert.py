"""The fields of a `CustomerAlert` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class CustomerAlertFields:
    """The fields of a `CustomerAlert` that a filter or an order may name."""

    id: Number
    customer_id: Number
    alert_text: Text
    is_active: Flag
    show_alert_for_orders: Flag
    show_alert_for_proformas: Flag
    show_alert_for_quotes: Flag
    show_alert_for_credit_notes: Flag
    show_alert_for_price_enquiries: Flag
    show_alert_for_invoices: Flag
    show_alert_for_returns: Flag
    show_alert_for_project_bills: Flag
    updated_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
