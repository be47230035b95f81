"""A flat row for a despatch with its order, customer and tracking data."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SopOrderDespatchView(Row, frozen=True, kw_only=True):
    """A flat row for a despatch with its order, customer and tracking data."""

    sop_despatch_id: int | None = None
    """Despatch (id of a row of `sop_despatch_receipts`)."""
    sop_despatch_document_no: str | None = None
    """Number of the despatch. At most 20 characters."""
    sop_despatch_date: Day | None = None
    sop_despatch_courier_id: int | None = None
    """Carrier (id of a row of `couriers`)."""
    sop_despatch_courier_name: str | None = None
    """At most 60 characters."""
    sop_despatch_consignment_no: str | None = None
    """The courier's number for tracking the consignment. At most 60 characters."""
    sop_despatch_incoterm: str | None = None
    """Name of the incoterm. At most 60 characters."""
    sop_despatch_export_reason: str | None = None
    """Name of the reason for export. At most 60 characters."""
    sop_despatch_pieces: int | None = None
    """Number of packages."""
    sop_despatch_weight: Decimal | None = None
    """3 decimal places."""
    sop_despatch_notes: str | None = None
    """Free text about the despatch. At most 256 characters."""
    sop_despatch_user_name: str | None = None
    """User who confirmed the despatch. At most 20 characters."""
    sop_order_id: int | None = None
    """Sales order (id of a row of `sop_orders`)."""
    sop_order_document_no: str | None = None
    """Number of the order. At most 20 characters."""
    sop_order_document_date: Day | None = None
    sop_order_document_status_id: int | None = None
    """Status of the order (id of a row of `sop_document_status_types`)."""
    sop_order_customer_document_no: str | None = None
    """The customer's own order number. At most 30 characters."""
    customer_id: int | None = None
    """Customer account (id of a row of `customers`)."""
    customer_reference: str | None = None
    """Account reference of the customer. At most 8 characters."""
    customer_name: str | None = None
    """At most 60 characters."""
