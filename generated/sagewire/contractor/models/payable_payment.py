"""A payment, discount or credit applied to a payable invoice (table `acppmt`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class PayablePayment(Row, frozen=True, kw_only=True):
    """A payment, discount or credit applied to a payable invoice (table `acppmt`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Record number of the payable invoice that was paid."""
    dscrpt: str | None = None
    """Description."""
    chknum: str | None = None
    """Number of the cheque or payment."""
    chkdte: Day | None = None
    """Date of the cheque or payment."""
    actper: int | None = None
    """Accounting period of the posting."""
    amount: Decimal | None = None
    """Amount paid."""
    dsctkn: Decimal | None = None
    """Discount taken."""
    aplcrd: Decimal | None = None
    """Credit used."""
    lgrrec: int | None = None
    """Journal transaction that posted it (record number of a journal transaction)."""
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
