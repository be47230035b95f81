"""The proposal for a job (table `propsl`)."""

from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Proposal(Row, frozen=True, kw_only=True):
    """The proposal for a job (table `propsl`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Job of the proposal (record number of a job); the key."""
    lckedt: int | None = None
    """Not zero if the record is locked against edits."""
    hotlst: int | None = None
    """Not zero if the record is on the hot list."""
    edtdte: Day | None = None
    """Day of the last edit."""
    usrnme: str | None = None
    """User who entered the record."""
    colshw: int | None = None
    """Which figures the proposal is based on."""
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
