"""A cost type: material, labour, equipment, subcontract and so on (table `csttyp`)."""

from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class CostType(Row, frozen=True, kw_only=True):
    """A cost type: material, labour, equipment, subcontract and so on (table `csttyp`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Number of the cost type; the key, and what other records refer to as `csttyp`."""
    typnme: str | None = None
    """Name of the cost type."""
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
