"""Body that creates a ledger account opening balance."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostLedgerAccountOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that creates a ledger account opening balance."""

    ledger_account_opening_balance: "m.PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance" = sent()
    """What the new record is to hold."""
