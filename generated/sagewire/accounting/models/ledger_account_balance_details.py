"""Balance and movements of a ledger account in a period."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class LedgerAccountBalanceDetails(Row, frozen=True, kw_only=True):
    """Balance and movements of a ledger account in a period."""

    balance: Decimal | None = None
    """Balance at the end of the period; `credit_or_debit` gives its side."""
    credit_or_debit: str | None = None
    """Side of the balance, credit or debit."""
    credits: Decimal | None = None
    """Sum of the credits in the period."""
    debits: Decimal | None = None
    """Sum of the debits in the period."""
    from_date: Day | None = None
    """First day of the period."""
    to_date: Day | None = None
    """Last day of the period."""
