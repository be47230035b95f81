"""A line of the time card of a payroll record (table `tmcdln`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class TimeLine(Row, frozen=True, kw_only=True):
    """A line of the time card of a payroll record (table `tmcdln`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Payroll record that the line belongs to (record number of a payroll record)."""
    linnum: int | None = None
    """Number of the line within its record."""
    dtewrk: Day | None = None
    """Day worked."""
    daywrk: str | None = None
    """Day of the week."""
    dscrpt: str | None = None
    """Description."""
    wrkord: str | None = None
    """Number of the work order or service order."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    eqpnum: int | None = None
    """Equipment that was repaired (record number of a piece of equipment)."""
    loctax: int | None = None
    """Locality for payroll taxes."""
    phsnum: int | None = None
    """Phase of the job."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    paytyp: "m.TimeTypeCode | None" = None
    """Type of pay. Seen on the wire, not stated by the maker."""
    paygrp: int | None = None
    """Pay group."""
    payrte: Decimal | None = None
    """Rate of pay."""
    hrswrk: Decimal | None = None
    """Hours worked."""
    pcerte: Decimal | None = None
    """Rate for each piece."""
    pieces: Decimal | None = None
    """Number of pieces."""
    cmpcde: int | None = None
    """Code of workers' compensation."""
    dptmnt: int | None = None
    """Department."""
    jobcst: Decimal | None = None
    """Cost to the job."""
    cmpsub: Decimal | None = None
    """Rate paid instead of a benefit."""
    bensub: Decimal | None = None
    """Benefits paid instead of by the employer's plan."""
    cmpwge: Decimal | None = None
    """Wage that counts for workers' compensation."""
    cmpgrs: Decimal | None = None
    """Gross pay that counts for workers' compensation."""
    absnce: int | None = None
    """Kind of absence, if the line is for time not worked."""
    usrdf1: str | None = None
    """First field for users to define."""
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
