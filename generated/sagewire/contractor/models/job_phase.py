"""A phase of a job (table `jobphs`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class JobPhase(Row, frozen=True, kw_only=True):
    """A phase of a job (table `jobphs`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Job of the phase (record number of a job)."""
    phsnum: int | None = None
    """Number of the phase within its job."""
    phsnme: str | None = None
    """What the phase is."""
    bllamt: Decimal | None = None
    """Amount to bill for the phase."""
    retain: Decimal | None = None
    """Amount held back as retention."""
    mdldsc: str | None = None
    """Model."""
    untdsc: str | None = None
    """Unit."""
    untqty: Decimal | None = None
    """Quantity, in `untdsc`."""
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
