"""A line of a subcontract (table `sbcnln`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class SubcontractLine(Row, frozen=True, kw_only=True):
    """A line of a subcontract (table `sbcnln`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Header of the line (record number of a subcontract)."""
    linnum: int | None = None
    """Number of the line within its record."""
    dscrpt: str | None = None
    """Description."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    csttyp: int | None = None
    """Type of cost (record number of a cost type)."""
    amount: Decimal | None = None
    """Amount of the original contract."""
    change: Decimal | None = None
    """Changes to the amount so far."""
    cntrct: Decimal | None = None
    """Amount of the contract with its changes."""
    billed: Decimal | None = None
    """Amount invoiced so far."""
    remain: Decimal | None = None
    """What remains to be invoiced."""
    usrdf1: str | None = None
    """First field for users to define."""
    ntetxt: str | None = None
    """Notes."""
    linref: str | None = None
    """Reference of the line, which stays when lines move."""
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
