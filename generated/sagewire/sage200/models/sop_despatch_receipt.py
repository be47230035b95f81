"""A confirmed despatch with its courier, export and consignment details."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopDespatchReceipt(Row, frozen=True, kw_only=True):
    """A confirmed despatch with its courier, export and consignment details."""

    id: int = sent()
    """Read-only."""
    despatch_no: str | None = None
    """At most 20 characters. Read-only."""
    despatched_by: str | None = None
    """User who confirmed the despatch. At most 20 characters. Read-only."""
    despatch_date: Day | None = None
    """Read-only."""
    courier_id: int | None = None
    """Carrier (id of a row of `couriers`)."""
    sop_incoterm_id: int | None = None
    """Incoterm of the despatch (id of a row of `sop_incoterms`)."""
    sop_export_reason_id: int | None = None
    """Reason for export of the despatch (id of a row of `sop_export_reasons`)."""
    courier_name: str | None = None
    """At most 60 characters. Read-only."""
    sop_incoterm_name: str | None = None
    """Name of the incoterm. At most 60 characters. Read-only."""
    sop_export_reason_name: str | None = None
    """Name of the reason for export. At most 60 characters. Read-only."""
    consignment_no: str | None = None
    """The courier's number for tracking the consignment. At most 60 characters."""
    weight: Decimal | None = None
    """Weight of the consignment. 4 decimal places."""
    pieces: int | None = None
    """Number of packages."""
    notes: str | None = None
    """Free text about the despatch. At most 256 characters."""
    courier: "m.Courier | None" = None
    """Comes with `$expand`: the row of `couriers`. Read-only. Only there when named in `expand`."""
    sop_incoterm: "m.SopIncoterm | None" = None
    """Comes with `$expand`: the row of `sop_incoterms`. Read-only. Only there when named in `expand`."""
    sop_export_reason: "m.SopExportReason | None" = None
    """Comes with `$expand`: the row of `sop_export_reasons`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
