"""A contract with a subcontractor (table `subcon`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Subcontract(Row, frozen=True, kw_only=True):
    """A contract with a subcontractor (table `subcon`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    ctcnum: str | None = None
    """Number of the subcontract."""
    divnum: int | None = None
    """Division."""
    vndnum: int | None = None
    """Vendor (record number of a vendor)."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    dscrpt: str | None = None
    """Description."""
    taxdst: int | None = None
    """Tax district."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    status: int | None = None
    """State of the record."""
    contyp: int | None = None
    """Type of the subcontract."""
    rtnrte: Decimal | None = None
    """Rate of retention, percent."""
    pmtbnd: Decimal | None = None
    """Bond; labelled as the bid bond."""
    prfbnd: Decimal | None = None
    """Performance bond."""
    appdte: Day | None = None
    """Day of the approval."""
    condte: Day | None = None
    """Date of the contract."""
    orgstr: Day | None = None
    """First day as first planned."""
    orgfin: Day | None = None
    """Day of completion as first planned."""
    strdte: Day | None = None
    """Day of the actual start."""
    subcmp: Day | None = None
    """Day of substantial completion."""
    findte: Day | None = None
    """Day of completion."""
    hotlst: int | None = None
    """Not zero if the record is on the hot list."""
    paysts: int | None = None
    """Not zero if payment is on hold."""
    lckedt: int | None = None
    """Not zero if the record is locked against edits."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    usrnme: str | None = None
    """User who entered the record."""
    cntttl: Decimal | None = None
    """Total of the original subcontract."""
    chgttl: Decimal | None = None
    """Total of the changes."""
    ctcttl: Decimal | None = None
    """Total of the subcontract with its changes."""
    taxttl: Decimal | None = None
    """Total of sales tax."""
    invttl: Decimal | None = None
    """Total invoiced so far."""
    balttl: Decimal | None = None
    """What remains to be invoiced."""
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
