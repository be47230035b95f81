"""A cost code: what work a cost is for (table `cstcde`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class CostCode(Row, frozen=True, kw_only=True):
    """A cost code: what work a cost is for (table `cstcde`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: Decimal = sent()
    """The cost code itself, which has decimals; the key, and what other records refer to as `cstcde`."""
    cdenme: str | None = None
    """What the cost code is for."""
    untdsc: str | None = None
    """Unit."""
    divnum: int | None = None
    """Division."""
    cmpcde: int | None = None
    """Code of workers' compensation."""
    maxwge: Decimal | None = None
    """Wage up to which the first compensation code applies."""
    cmpcd2: int | None = None
    """Second code of workers' compensation, for wages above the limit."""
    dptnum: int | None = None
    """Department."""
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
