"""A line of a proposal: the price of a cost code or a bid item (table `prplin`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class ProposalLine(Row, frozen=True, kw_only=True):
    """A line of a proposal: the price of a cost code or a bid item (table `prplin`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Job of the proposal (record number of a job)."""
    phsnum: int | None = None
    """Phase of the job."""
    linnum: int | None = None
    """Number of the line within its record."""
    itmnum: int | None = None
    """Item of the bid."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    dscrpt: str | None = None
    """Description."""
    matprp: Decimal | None = None
    """Material."""
    labprp: Decimal | None = None
    """Labour."""
    eqpprp: Decimal | None = None
    """Equipment."""
    subprp: Decimal | None = None
    """Subcontracts."""
    othprp: Decimal | None = None
    """Other costs."""
    usrcs6: Decimal | None = None
    """Cost type 6, which users define."""
    usrcs7: Decimal | None = None
    """Cost type 7, which users define."""
    usrcs8: Decimal | None = None
    """Cost type 8, which users define."""
    usrcs9: Decimal | None = None
    """Cost type 9, which users define."""
    ttlprp: Decimal | None = None
    """Total of the line."""
    usrdf1: str | None = None
    """First field for users to define."""
    ntetxt: str | None = None
    """Notes."""
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
