"""The period and its ledger accounts."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class TrialBalanceTrialBalance(Row, frozen=True, kw_only=True):
    """The period and its ledger accounts."""

    from_date: Day | None = None
    """First day of the period."""
    to_date: Day | None = None
    """Last day of the period."""
    ledger_accounts: "list[m.TrialBalanceLedgerAccount] | None" = None
    """One row for each ledger account with a balance or a movement."""
