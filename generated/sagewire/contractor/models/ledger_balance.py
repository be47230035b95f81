"""Balance and budget of a ledger account in one period of one year (table `lgrbal`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row


class LedgerBalance(Row, frozen=True, kw_only=True):
    """Balance and budget of a ledger account in one period of one year (table `lgrbal`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    lgract: int | None = None
    """Ledger account (record number of a ledger account)."""
    actprd: int | None = None
    """Accounting period."""
    postyr: int | None = None
    """Year."""
    balnce: Decimal | None = None
    """Balance of the period."""
    budget: Decimal | None = None
    """Budget of the period."""
