"""A journal transaction, or any other entry of the general ledger, such as a cheque (table `lgrtrn`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class JournalTransaction(Row, frozen=True, kw_only=True):
    """A journal transaction, or any other entry of the general ledger, such as a cheque (table `lgrtrn`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number; the key, given by the server."""
    trnnum: str | None = None
    """Number of the transaction."""
    trndte: Day | None = None
    """Date of the transaction."""
    pchord: str | None = None
    """Number of the order."""
    dscrpt: str | None = None
    """Description."""
    status: int | None = None
    """State of the record."""
    srcnum: int | None = None
    """Source of the entry: the kind of window that made it."""
    actprd: int | None = None
    """Accounting period of the posting."""
    entdte: Day | None = None
    """Day on which the record was entered."""
    vndnum: int | None = None
    """Vendor paid by it (record number of a vendor)."""
    payee1: str | None = None
    """Payee."""
    payee2: str | None = None
    """Second payee, for joint cheques."""
    addrs1: str | None = None
    """First line of the address."""
    addrs2: str | None = None
    """Second line of the address."""
    ctynme: str | None = None
    """City."""
    state: str | None = wire("state_")
    """State."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    arcrec: int | None = None
    """Record number in the archive."""
    usrnme: str | None = None
    """User who entered the record."""
    lgrrec: int | None = None
    """Ledger reference."""
    ntetxt: str | None = None
    """Notes."""
    zipcde: str | None = None
    """ZIP code."""
    chkamt: Decimal | None = None
    """Amount of the cheque or payment."""
    active: int | None = None
    """Not zero while the entry is part of a bank reconciliation."""
    jobvar: Decimal | None = None
    """Difference between the ledger and the job costs of this entry."""
    eqpvar: Decimal | None = None
    """Difference between the ledger and the equipment costs of this entry."""
    wipvar: Decimal | None = None
    """Difference between the ledger and the work in progress of this entry."""
    ccrclr: int | None = None
    """Not zero once the entry is cleared in a reconciliation of the credit card."""
    ccract: int | None = None
    """Not zero while the entry is part of a reconciliation of the credit card."""
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
    postyr: int | None = None
    """Year of the posting. Seen on the wire, not stated by the maker."""
