"""A line of a change order: what changes in the budget or in a subcontract (table `sbcgln`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class ChangeOrderLine(Row, frozen=True, kw_only=True):
    """A line of a change order: what changes in the budget or in a subcontract (table `sbcgln`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Header of the line (record number of a change order)."""
    linnum: int | None = None
    """Number of the line within its record."""
    dscrpt: str | None = None
    """Description."""
    chghrs: Decimal | None = None
    """Hours added to the budget."""
    chgunt: Decimal | None = None
    """Units added to the budget."""
    bdgprc: Decimal | None = None
    """Amount added to the budget."""
    vndnum: int | None = None
    """Vendor of the subcontract (record number of a vendor)."""
    vndctc: int | None = None
    """Subcontract that changes (record number of a subcontract)."""
    ctclin: int | None = None
    """Line of the subcontract that changes."""
    chgnum: str | None = None
    """Number of the change order."""
    chgsts: int | None = None
    """State of this line."""
    chgdte: Day | None = None
    """Date of the change."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    csttyp: int | None = None
    """Type of cost (record number of a cost type)."""
    usrdf1: str | None = None
    """First field for users to define."""
    ntetxt: str | None = None
    """Notes."""
    linref: str | None = None
    """Reference of the subcontract's line, which stays when lines move."""
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
