"""The trial balance, in a wrapper."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class TrialBalance(Row, frozen=True, kw_only=True):
    """The trial balance, in a wrapper."""

    trial_balance: "m.TrialBalanceTrialBalance | None" = None
    """The period and its ledger accounts."""
