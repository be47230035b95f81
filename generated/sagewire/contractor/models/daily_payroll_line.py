"""Time worked on one day, before it becomes part of a payroll record (table `dlypyr`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day


class DailyPayrollLine(Row, frozen=True, kw_only=True):
    """Time worked on one day, before it becomes part of a payroll record (table `dlypyr`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    paydte: Day | None = None
    """Day worked."""
    linnum: int | None = None
    """Number of the line within its day."""
    empnum: int | None = None
    """Employee (record number of an employee)."""
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
    """Type of pay. Inferred, not stated by the maker."""
    paygrp: int | None = None
    """Pay group."""
    payrte: Decimal | None = None
    """Rate of pay."""
    payhrs: Decimal | None = None
    """Hours worked."""
    pcerte: Decimal | None = None
    """Rate for each piece."""
    pieces: Decimal | None = None
    """Number of pieces."""
    cmpcde: int | None = None
    """Code of workers' compensation."""
    dptmnt: int | None = None
    """Department."""
    opreqp: int | None = None
    """Equipment that was operated (record number of a piece of equipment)."""
    eqpunt: int | None = None
    """Unit of time that the equipment cost is counted in."""
    oprhrs: Decimal | None = None
    """Hours operated."""
    stdhrs: Decimal | None = None
    """Hours on standby."""
    idlhrs: Decimal | None = None
    """Hours idle."""
    bllunt: int | None = None
    """Unit of time that the rental is charged by."""
    oprbll: Decimal | None = None
    """Rental for operated time."""
    stdbll: Decimal | None = None
    """Rental for standby time."""
    idlbll: Decimal | None = None
    """Rental for idle time."""
    usrdf1: str | None = None
    """First field for users to define."""
    ntetxt: str | None = None
    """Notes."""
    absnce: int | None = None
    """Kind of absence, if the line is for time not worked."""
