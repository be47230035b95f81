"""Courier, export and consignment details to store with a despatch."""

from decimal import Decimal

from sagewire.sage200.models._base import Row


class PendingSopDespatchReceipt(Row, frozen=True, kw_only=True):
    """Courier, export and consignment details to store with a despatch."""

    sop_order_return_id: int | None = None
    """Order being despatched (id of a row of `sop_orders`)."""
    courier_id: int | None = None
    """Carrier (id of a row of `couriers`)."""
    consignment_no: str | None = None
    """The courier's number for tracking the consignment. At most 60 characters."""
    sop_incoterm_id: int | None = None
    """Incoterm of the despatch (id of a row of `sop_incoterms`)."""
    sop_export_reason_id: int | None = None
    """Reason for export of the despatch (id of a row of `sop_export_reasons`)."""
    weight: Decimal | None = None
    """Weight of the consignment. 4 decimal places."""
    pieces: int | None = None
    """Number of packages."""
    notes: str | None = None
    """Free text about the despatch. At most 256 characters."""
