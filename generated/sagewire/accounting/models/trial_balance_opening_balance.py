"""Balance of a ledger account at the start of the period."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class TrialBalanceOpeningBalance(Row, frozen=True, kw_only=True):
    """Balance of a ledger account at the start of the period."""

    credit: Decimal | None = None
    """Credit balance; 0 if the balance is a debit."""
    debit: Decimal | None = None
    """Debit balance; 0 if the balance is a credit."""
