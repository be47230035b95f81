"""A warning text that Sage shows when the supplier is used in the chosen tasks."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class SupplierAlert(Row, frozen=True, kw_only=True):
    """A warning text that Sage shows when the supplier is used in the chosen tasks.

    Published as required: `supplier_id`.
    """

    id: int = sent()
    supplier_id: int | None = None
    """Id of a row of `suppliers`; required."""
    alert_text: str = sent()
    """At most 255 characters."""
    is_active: bool = sent()
    """Whether the alert is shown at all. Default: `True`."""
    show_alert_for_orders: bool = sent()
    """Show it when a purchase order is entered."""
    show_alert_for_returns: bool = sent()
    """Show it when a purchase return is entered."""
    show_alert_for_generate_purchase_orders: bool = sent()
    """Show it when purchase orders are generated."""
    show_alert_for_generate_purchase_order_from_requisition_lines: bool = sent()
    """Show it when orders are generated from requisition lines."""
    show_alert_for_generate_purchase_orders_from_trial_kitting: bool = sent()
    """Show it when orders are generated from a trial kitting."""
    updated_by: str = sent()
    """User who changed it last. At most 30 characters. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
