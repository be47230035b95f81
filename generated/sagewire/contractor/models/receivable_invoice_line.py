"""A line of a receivable invoice (table `arivln`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class ReceivableInvoiceLine(Row, frozen=True, kw_only=True):
    """A line of a receivable invoice (table `arivln`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Header of the line (record number of a receivable invoice)."""
    linnum: int | None = None
    """Number of the line within its record."""
    prtnum: int | None = None
    """Part (record number of a part)."""
    dscrpt: str | None = None
    """Description."""
    alpnum: str | None = None
    """Part number where it is not a number."""
    untdsc: str | None = None
    """Unit."""
    linqty: Decimal | None = None
    """Quantity, in `untdsc`."""
    linprc: Decimal | None = None
    """Price of one unit."""
    extprc: Decimal | None = None
    """Quantity times price."""
    lgract: int | None = None
    """Ledger account (record number of a ledger account)."""
    subact: int | None = None
    """Subaccount (record number of a subaccount); 0 where the account has none."""
    cstcde: Decimal | None = None
    """Cost code (record number of a cost code)."""
    usrdf1: str | None = None
    """First field for users to define."""
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
