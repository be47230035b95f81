"""A ledger account with its balances and movements in the period."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class TrialBalanceLedgerAccount(Row, frozen=True, kw_only=True):
    """A ledger account with its balances and movements in the period."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    opening_balance: "m.TrialBalanceOpeningBalance | None" = None
    """Balance at the start of the period."""
    closing_balance: "m.TrialBalanceClosingBalance | None" = None
    """Balance at the end of the period."""
    credit: Decimal | None = None
    """Credits of the period."""
    debit: Decimal | None = None
    """Debits of the period."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
