"""A subaccount of a ledger account (table `lgrsub`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class Subaccount(Row, frozen=True, kw_only=True):
    """A subaccount of a ledger account (table `lgrsub`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Number of the subaccount; the key, and what other records refer to."""
    shtnme: str | None = None
    """Short name."""
    lngnme: str | None = None
    """Full name."""
    ctract: int | None = None
    """Control account (record number of a ledger account)."""
    begbal: Decimal | None = None
    """Balance at the beginning."""
    endbal: Decimal | None = None
    """Balance now."""
    strbal: Decimal | None = None
    """Balance at the start of the books."""
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
