"""A job: a project for a client, from the bid to the closing (table `actrec`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Job(Row, frozen=True, kw_only=True):
    """A job: a project for a client, from the bid to the closing (table `actrec`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Number of the job; the key, and what other records refer to as `jobnum`."""
    jobnme: str | None = None
    """Full name of the job."""
    shtnme: str | None = None
    """Short name."""
    clnnum: int | None = None
    """Client of the job (record number of a client)."""
    contct: str | None = None
    """Name of the contact."""
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
    phnnum: str | None = None
    """Telephone."""
    faxnum: str | None = None
    """Fax number."""
    achtct: int | None = None
    """Architect; a record number."""
    lender: int | None = None
    """Lender; a record number."""
    sprvsr: int | None = None
    """Supervisor (record number of an employee)."""
    slsemp: int | None = None
    """Salesperson (record number of an employee)."""
    estemp: int | None = None
    """Estimator (record number of an employee)."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    lcltax: int | None = None
    """Locality for payroll taxes."""
    slstax: int | None = None
    """District for sales tax."""
    lgract: int | None = None
    """Income account (record number of a ledger account)."""
    dptmnt: int | None = None
    """Department."""
    dsccnt: Decimal | None = None
    """Rate of discount."""
    finchg: Decimal | None = None
    """Finance charge, percent."""
    retain: Decimal | None = None
    """Rate of retention, percent."""
    cntrct: Decimal | None = None
    """Contract amount."""
    begbal: Decimal | None = None
    """Balance at the beginning."""
    endbal: Decimal | None = None
    """Balance now."""
    biddte: Day | None = None
    """Day the bids are opened."""
    plnrcv: Day | None = None
    """Day the plans were received."""
    actbid: Day | None = None
    """Day the bid was completed."""
    ctcdte: Day | None = None
    """Date of the contract with the client."""
    prelen: Day | None = None
    """Day of the preliminary lien notice."""
    sttdte: Day | None = None
    """Day of the start."""
    cmpdte: Day | None = None
    """Day of completion."""
    lenfld: Day | None = None
    """Day the lien was filed."""
    lenrls: Day | None = None
    """Day the lien was released."""
    jobtyp: int | None = None
    """Type of the job."""
    status: "m.JobStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
    pstwip: int | None = None
    """Not zero if costs go to work in progress."""
    crtfid: int | None = None
    """Not zero if the job needs certified payroll."""
    connum: str | None = None
    """Number of the contract with the client."""
    pchord: str | None = None
    """Number of the client's purchase order."""
    ntetxt: str | None = None
    """Notes."""
    export: str | None = None
    """Where the job is exported to."""
    lotclr: str | None = None
    """Colour scheme of the house."""
    lotprm: Decimal | None = None
    """Premium for the lot."""
    plnprc: Decimal | None = None
    """Expected selling price."""
    actprc: Decimal | None = None
    """Actual selling price."""
    estdte: Day | None = None
    """Expected day of closing."""
    actdte: Day | None = None
    """Day of the actual closing."""
    lotnum: str | None = None
    """Number of the lot."""
    modnme: str | None = None
    """Name of the house model."""
    sqarft: int | None = None
    """Area in square feet."""
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
