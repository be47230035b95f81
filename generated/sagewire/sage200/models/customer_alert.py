"""A text that Sage 200 shows when chosen kinds of document are entered for the customer."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200.models._base import Row


class CustomerAlert(Row, frozen=True, kw_only=True):
    """A text that Sage 200 shows when chosen kinds of document are entered for the customer.

    Published as required: `customer_id`.
    """

    id: int = sent()
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    alert_text: str = sent()
    """At most 255 characters."""
    is_active: bool = sent()
    """Whether the alert is shown at all. Default: `True`."""
    show_alert_for_orders: bool = sent()
    """Whether the alert appears for sales orders."""
    show_alert_for_proformas: bool = sent()
    """Whether the alert appears for pro formas."""
    show_alert_for_quotes: bool = sent()
    """Whether the alert appears for quotes."""
    show_alert_for_credit_notes: bool = sent()
    """Whether the alert appears for credit notes."""
    show_alert_for_price_enquiries: bool = sent()
    """Whether the alert appears for price enquiries."""
    show_alert_for_invoices: bool = sent()
    """Whether the alert appears for invoices."""
    show_alert_for_returns: bool = sent()
    """Whether the alert appears for sales returns."""
    show_alert_for_project_bills: bool = sent()
    """Whether the alert appears for project bills."""
    updated_by: str = sent()
    """Name of the user who last changed the alert. At most 30 characters. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
