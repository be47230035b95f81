"""An order to a vendor (table `pchord`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class PurchaseOrder(Row, frozen=True, kw_only=True):
    """An order to a vendor (table `pchord`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    ordnum: str | None = None
    """Number of the order."""
    orddte: Day | None = None
    """Date of the order."""
    vndnum: int | None = None
    """Vendor (record number of a vendor)."""
    attion: str | None = None
    """For the attention of."""
    odrdby: int | None = None
    """Who ordered (record number of an employee)."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    eqpmnt: int | None = None
    """Equipment (record number of a piece of equipment)."""
    dscrpt: str | None = None
    """Description."""
    docnum: str | None = None
    """Number of the document that it came from."""
    docsrc: int | None = None
    """Kind of document that it came from."""
    taxdst: int | None = None
    """Tax district."""
    appdte: Day | None = None
    """Day of the approval."""
    schdte: Day | None = None
    """Day for which delivery is planned."""
    deldte: Day | None = None
    """Day of delivery."""
    delvia: str | None = None
    """How it is delivered."""
    ordtyp: int | None = None
    """Type of the purchase order."""
    status: "m.PurchaseOrderStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
    addrs1: str | None = None
    """First line of the address."""
    addrs2: str | None = None
    """Second line of the address."""
    ctynme: str | None = None
    """City."""
    state: str | None = wire("state_")
    """State."""
    zipcde: str | None = None
    """ZIP code."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    rcvdte: Decimal | None = None
    """Value received so far; no date, whatever the name says."""
    currnt: Decimal | None = None
    """Value received with the current receipt."""
    cancel: Decimal | None = None
    """Value that was cancelled."""
    subttl: Decimal | None = None
    """Total before tax."""
    slstax: Decimal | None = None
    """Sales tax."""
    pchttl: Decimal | None = None
    """Total of the order."""
    pchbal: Decimal | None = None
    """What is still to come."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    usrnme: str | None = None
    """User who entered the record."""
    hotlst: int | None = None
    """Not zero if the record is on the hot list."""
    lckedt: int | None = None
    """Not zero if the record is locked against edits."""
    ntetxt: str | None = None
    """Notes."""
    tsknum: Decimal | None = None
    """Task of the schedule."""
    issdat: Day | None = None
    """Day on which the order was issued."""
    issbch: int | None = None
    """Batch in which the order was issued."""
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
