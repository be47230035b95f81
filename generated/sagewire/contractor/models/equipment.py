"""A piece of equipment (the main ones of the 74 columns of table `eqpmnt`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Equipment(Row, frozen=True, kw_only=True):
    """A piece of equipment (the main ones of the 74 columns of table `eqpmnt`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Number of the equipment; the key, and what other records refer to as `eqpnum`."""
    eqpnme: str | None = None
    """What the equipment is."""
    shtnme: str | None = None
    """Short name."""
    srlnum: str | None = None
    """Serial number."""
    licnum: str | None = None
    """Number of the licence."""
    eqptyp: int | None = None
    """Type of equipment."""
    depmnt: int | None = None
    """Department."""
    pchdte: Day | None = None
    """Day of purchase."""
    strdte: Day | None = None
    """First day of the depreciation."""
    enddte: Day | None = None
    """Last day of the depreciation."""
    oprbll: Decimal | None = None
    """Rental for operated time."""
    oprcst: Decimal | None = None
    """Cost of operated time."""
    stbbll: Decimal | None = None
    """Rental for standby time."""
    stbcst: Decimal | None = None
    """Cost of standby time."""
    idlbll: Decimal | None = None
    """Rental for idle time."""
    idlcst: Decimal | None = None
    """Cost of idle time."""
    ttlhrs: Decimal | None = None
    """Hours on the meter."""
    ttlmls: Decimal | None = None
    """Miles on the meter."""
    lstloc: str | None = None
    """Where it was last."""
    status: int | None = None
    """State of the record."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    ntetxt: str | None = None
    """Notes."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    usrnme: str | None = None
    """User who entered the record."""
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
