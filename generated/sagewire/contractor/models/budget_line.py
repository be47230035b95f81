"""A line of a budget: what a cost code of a phase may cost (table `bdglin`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class BudgetLine(Row, frozen=True, kw_only=True):
    """A line of a budget: what a cost code of a phase may cost (table `bdglin`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Job of the budget (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    linnum: int | None = None
    """Number of the line within its record."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    hrsbdg: Decimal | None = None
    """Hours."""
    matbdg: Decimal | None = None
    """Material."""
    labbdg: Decimal | None = None
    """Labour."""
    eqpbdg: Decimal | None = None
    """Equipment."""
    subbdg: Decimal | None = None
    """Subcontracts."""
    othbdg: Decimal | None = None
    """Other costs."""
    usrcs6: Decimal | None = None
    """Cost type 6, which users define."""
    usrcs7: Decimal | None = None
    """Cost type 7, which users define."""
    usrcs8: Decimal | None = None
    """Cost type 8, which users define."""
    usrcs9: Decimal | None = None
    """Cost type 9, which users define."""
    ttlbdg: Decimal | None = None
    """Total of the line."""
    untdsc: str | None = None
    """Unit."""
    estunt: Decimal | None = None
    """Quantity, in `untdsc`."""
    untcst: Decimal | None = None
    """Cost of one unit."""
    usrdf1: str | None = None
    """First field for users to define."""
    ntetxt: str | None = None
    """Notes."""
    hrsorg: Decimal | None = None
    """Original hours."""
    matorg: Decimal | None = None
    """Original amount for material."""
    laborg: Decimal | None = None
    """Original amount for labour."""
    eqporg: Decimal | None = None
    """Original amount for equipment."""
    suborg: Decimal | None = None
    """Original amount for subcontracts."""
    othorg: Decimal | None = None
    """Original amount for other costs."""
    cs6org: Decimal | None = None
    """Original amount of cost type 6."""
    cs7org: Decimal | None = None
    """Original amount of cost type 7."""
    cs8org: Decimal | None = None
    """Original amount of cost type 8."""
    cs9org: Decimal | None = None
    """Original amount of cost type 9."""
    ttlorg: Decimal | None = None
    """Original total."""
    euntor: Decimal | None = None
    """Original quantity."""
    ucstor: Decimal | None = None
    """Original cost of one unit."""
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
