"""A cost of a piece of equipment (table `eqpcst`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class EquipmentCost(Row, frozen=True, kw_only=True):
    """A cost of a piece of equipment (table `eqpcst`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    eqpnum: int | None = None
    """Equipment (record number of a piece of equipment)."""
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
    status: int | None = None
    """State of the record."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    csttyp: int | None = None
    """Type of cost (record number of a cost type)."""
    vndnum: int | None = None
    """Vendor (record number of a vendor)."""
    opreqp: int | None = None
    """Equipment that was operated (record number of a piece of equipment)."""
    empnum: int | None = None
    """Employee (record number of an employee)."""
    payrec: int | None = None
    """Payroll record (record number of a payroll record)."""
    paytyp: int | None = None
    """Type of pay."""
    csthrs: Decimal | None = None
    """Hours of labour."""
    eqptyp: int | None = None
    """Kind of use."""
    eqpqty: Decimal | None = None
    """Quantity of use, in `eqpunt`."""
    cstamt: Decimal | None = None
    """Cost."""
    grswge: Decimal | None = None
    """Gross wage."""
    eqpunt: int | None = None
    """Unit of time that the use is counted in."""
    usrnme: str | None = None
    """User who entered the record."""
    lgrrec: int | None = None
    """Journal transaction that posted it (record number of a journal transaction)."""
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
