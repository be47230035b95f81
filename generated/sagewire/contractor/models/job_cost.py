"""A cost of a job, from whatever window it came (table `jobcst`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class JobCost(Row, frozen=True, kw_only=True):
    """A cost of a job, from whatever window it came (table `jobcst`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    wrkord: str | None = None
    """Number of the work order."""
    jobnum: int | None = None
    """Job (record number of a job)."""
    trnnum: str | None = None
    """Number of the transaction."""
    dscrpt: str | None = None
    """Description."""
    trndte: Day | None = None
    """Date of the transaction."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    actprd: int | None = None
    """Accounting period of the posting."""
    srcnum: int | None = None
    """Source of the entry: the kind of window that made it."""
    status: "m.JobCostStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
    bllsts: int | None = None
    """Whether the cost can be billed, or has been."""
    phsnum: int | None = None
    """Phase of the job."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    csttyp: int | None = None
    """Type of cost (record number of a cost type)."""
    vndnum: int | None = None
    """Vendor (record number of a vendor)."""
    eqpnum: int | None = None
    """Equipment (record number of a piece of equipment)."""
    empnum: int | None = None
    """Employee (record number of an employee)."""
    payrec: int | None = None
    """Payroll record (record number of a payroll record)."""
    paytyp: int | None = None
    """Type of pay."""
    csthrs: Decimal | None = None
    """Hours of labour."""
    cstamt: Decimal | None = None
    """Cost."""
    blgqty: Decimal | None = None
    """Quantity to bill."""
    blgamt: Decimal | None = None
    """Amount to bill for each unit."""
    pieces: Decimal | None = None
    """Number of pieces."""
    lgrrec: int | None = None
    """Journal transaction that posted it (record number of a journal transaction)."""
    blgunt: int | None = None
    """Unit of equipment to bill by."""
    eqptyp: int | None = None
    """Kind of use of the equipment."""
    eqpunt: int | None = None
    """Unit of time that the use is counted in."""
    eqpqty: Decimal | None = None
    """Quantity of use, in `eqpunt`."""
    grswge: Decimal | None = None
    """Gross wage."""
    ovrrde: int | None = None
    """Not zero if the billing amounts were set by hand."""
    blgttl: Decimal | None = None
    """Total to bill."""
    active: int | None = None
    """Not zero while the cost is being billed."""
    acrinv: int | None = None
    """Receivable invoice that billed the cost (record number of a receivable invoice)."""
    shwamt: Decimal | None = None
    """Mark-up that is shown."""
    ovhamt: Decimal | None = None
    """Overhead."""
    pftamt: Decimal | None = None
    """Profit."""
    taxabl: int | None = None
    """Not zero if the cost is subject to sales tax."""
    usrnme: str | None = None
    """User who entered the record."""
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
