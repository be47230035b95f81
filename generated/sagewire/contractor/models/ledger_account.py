"""An account of the general ledger (table `lgract`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class LedgerAccount(Row, frozen=True, kw_only=True):
    """An account of the general ledger (table `lgract`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Number of the account; the key, and what other records refer to."""
    shtnme: str | None = None
    """Short name."""
    lngnme: str | None = None
    """Full name."""
    subact: "m.SubaccountUseCode | None" = None
    """Whether the account has subaccounts. Seen on the wire, not stated by the maker."""
    sumact: int | None = None
    """Account that it is summed up in (record number of a ledger account)."""
    csttyp: int | None = None
    """Type of cost posted to the account (record number of a cost type)."""
    begbal: Decimal | None = None
    """Balance at the beginning."""
    endbal: Decimal | None = None
    """Balance now."""
    nxtchk: int | None = None
    """Number of the last cheque."""
    nxtdep: int | None = None
    """Number of the last deposit."""
    strbal: Decimal | None = None
    """Balance at the start of the books."""
    acttyp: "m.LedgerAccountTypeCode | None" = None
    """Place of the account in the chart. Seen on the wire, not stated by the maker."""
    dbtcrd: "m.BalanceSideCode | None" = None
    """Side on which the account normally stands. Seen on the wire, not stated by the maker."""
    ntetxt: str | None = None
    """Notes."""
    jobsub: int | None = None
    """Not zero if jobs serve as subaccounts."""
    iscrcd: int | None = None
    """Not zero if it is the account of a credit card."""
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
