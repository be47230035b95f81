"""The pay of one employee for one period (table `payrec`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class PayrollRecord(Row, frozen=True, kw_only=True):
    """The pay of one employee for one period (table `payrec`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    empnum: int | None = None
    """Employee (record number of an employee)."""
    strprd: Day | None = None
    """First day of the pay period."""
    payprd: Day | None = None
    """Last day of the pay period."""
    chknum: str | None = None
    """Number of the cheque or payment."""
    chkdte: Day | None = None
    """Date of the cheque or payment."""
    taxste: str | None = None
    """State for payroll taxes."""
    salary: Decimal | None = None
    """Salary in this pay."""
    payrt1: Decimal | None = None
    """Regular rate."""
    payrt2: Decimal | None = None
    """Overtime rate."""
    payrt3: Decimal | None = None
    """Premium rate."""
    advnce: Decimal | None = None
    """Advance in this pay."""
    paytyp: "m.PayrollTypeCode | None" = None
    """Type of pay. Seen on the wire, not stated by the maker."""
    status: "m.PayrollStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
    qtrnum: int | None = None
    """Quarter of the year."""
    reghrs: Decimal | None = None
    """Regular hours."""
    ovthrs: Decimal | None = None
    """Hours of overtime."""
    prmhrs: Decimal | None = None
    """Hours at the premium rate."""
    sckhrs: Decimal | None = None
    """Hours of sick leave."""
    vachrs: Decimal | None = None
    """Hours of holiday."""
    holhrs: Decimal | None = None
    """Hours of public holidays."""
    pieces: Decimal | None = None
    """Number of pieces."""
    ttlhrs: Decimal | None = None
    """Total hours."""
    regpay: Decimal | None = None
    """Regular pay."""
    ovtpay: Decimal | None = None
    """Pay for overtime."""
    prmpay: Decimal | None = None
    """Pay at the premium rate."""
    sckpay: Decimal | None = None
    """Pay for sick leave."""
    vacpay: Decimal | None = None
    """Pay for holiday."""
    holpay: Decimal | None = None
    """Pay for public holidays."""
    pcerte: Decimal | None = None
    """Pay for pieces."""
    perdim: Decimal | None = None
    """Daily allowance."""
    mscpay: Decimal | None = None
    """Other pay."""
    grspay: Decimal | None = None
    """Gross pay."""
    dedttl: Decimal | None = None
    """Total of the deductions."""
    addttl: Decimal | None = None
    """Total of what is added to the pay."""
    netpay: Decimal | None = None
    """Net pay."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    pcpyrt: Decimal | None = None
    """Hourly rate that pieces come to."""
    dirdep: int | None = None
    """Not zero if the pay goes to bank accounts."""
    lgrrec: int | None = None
    """Journal transaction that posted it (record number of a journal transaction)."""
    usrnme: str | None = None
    """User who entered the record."""
    ntetxt: str | None = None
    """Notes."""
    ddpbch: int | None = None
    """Batch of direct deposits."""
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
