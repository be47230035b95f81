"""A change order of a job, with its changes to budget and subcontracts (table `prmchg`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class ChangeOrder(Row, frozen=True, kw_only=True):
    """A change order of a job, with its changes to budget and subcontracts (table `prmchg`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    chgnum: str | None = None
    """Number of the change order."""
    chgdte: Day | None = None
    """Date of the change."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    dscrpt: str | None = None
    """What changes."""
    reason: str | None = None
    """Reason for the change."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    pchord: str | None = None
    """Number of the client's purchase order."""
    subdte: Day | None = None
    """Day of submission."""
    aprdte: Day | None = None
    """Day of the approval."""
    invdte: Day | None = None
    """Day on which the change was invoiced."""
    delreq: int | None = None
    """Days of delay asked for."""
    dysdly: int | None = None
    """Days of delay that were approved."""
    chgtyp: int | None = None
    """Type of the change order."""
    status: "m.ChangeOrderStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
    submto: str | None = None
    """To whom it is submitted."""
    submby: int | None = None
    """Who submits it (record number of an employee)."""
    reqamt: Decimal | None = None
    """Amount asked for."""
    appamt: Decimal | None = None
    """Amount that was approved."""
    cstamt: Decimal | None = None
    """Cost."""
    ovhamt: Decimal | None = None
    """Overhead."""
    pftamt: Decimal | None = None
    """Profit."""
    reqpft: Decimal | None = None
    """Profit asked for."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    usrnme: str | None = None
    """User who entered the record."""
    chgscp: str | None = None
    """Scope of the change."""
    hotlst: int | None = None
    """Not zero if the record is on the hot list."""
    lckedt: int | None = None
    """Not zero if the record is locked against edits."""
    actper: int | None = None
    """Accounting period of the posting."""
    mrgamt: Decimal | None = None
    """Gross margin."""
    reqmrg: Decimal | None = None
    """Gross margin asked for."""
    estamt: Decimal | None = None
    """Estimated total."""
    estovh: Decimal | None = None
    """Estimated overhead."""
    upgrde: int | None = None
    """Upgrade that the change comes from."""
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
