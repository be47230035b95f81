"""An invoice from a vendor, or a credit (table `acpinv`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class PayableInvoice(Row, frozen=True, kw_only=True):
    """An invoice from a vendor, or a credit (table `acpinv`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    invnum: str | None = None
    """Number of the invoice."""
    pchord: str | None = None
    """Number of the order."""
    ctcnum: str | None = None
    """Number of the subcontract."""
    vndnum: int | None = None
    """Vendor (record number of a vendor)."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    dscrpt: str | None = None
    """Description."""
    invdte: Day | None = None
    """Date of the invoice."""
    duedte: Day | None = None
    """Day on which payment is due."""
    refnum: str | None = None
    """Reference."""
    dscdte: Day | None = None
    """Last day for the discount."""
    invtyp: "m.PayableInvoiceTypeCode | None" = None
    """Type of the invoice. Inferred, not stated by the maker."""
    status: "m.InvoiceStatusCode | None" = None
    """State of the record."""
    payee2: str | None = None
    """Second payee, for joint cheques."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    dscavl: Decimal | None = None
    """Discount that is available."""
    retain: Decimal | None = None
    """Amount held back as retention."""
    setpay: Decimal | None = None
    """Amount chosen for the next payment."""
    amtpad: Decimal | None = None
    """Amount paid."""
    dsctkn: Decimal | None = None
    """Discount or credit taken."""
    invttl: Decimal | None = None
    """Total of the invoice."""
    adjust: Decimal | None = None
    """Difference between order or contract and invoice."""
    freigh: Decimal | None = None
    """Freight."""
    ttlpad: Decimal | None = None
    """Total paid."""
    invbal: Decimal | None = None
    """What is still open."""
    invnet: Decimal | None = None
    """What is due after discount and retention."""
    actper: int | None = None
    """Accounting period of the posting."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    lgrrec: int | None = None
    """Journal transaction that posted it (record number of a journal transaction)."""
    usrnme: str | None = None
    """User who entered the record."""
    btcnum: int | None = None
    """Number of the batch."""
    hotlst: int | None = None
    """Not zero if the record is on the hot list."""
    shpnum: str | None = None
    """Number of the shipment."""
    cmpamt: Decimal | None = None
    """Amount held back for workers' compensation."""
    usetax: Decimal | None = None
    """Rate of use tax."""
    ntetxt: str | None = None
    """Notes."""
    idnum: int | None = wire("_idnum")
    """Key of the row in SQL Server. Read-only. Seen on the wire, not stated by the maker."""
    idref: int | None = wire("_idref")
    """Key of the row's header in SQL Server, in lines. Read-only. Seen on the wire, not stated by the maker."""
    insdte: str | None = None
    """When the row was made, in the time of the company's server. Read-only. Seen on the wire, not stated by the
    maker.
    """
    insusr: str | None = None
    """User who made the row. Read-only. Seen on the wire, not stated by the maker."""
    upddte: str | None = None
    """When the row was last changed, in the time of the company's server; reads of changes go by it. Read-only. Seen
    on the wire, not stated by the maker.
    """
    updusr: str | None = None
    """User who changed the row last. Read-only. Seen on the wire, not stated by the maker."""
