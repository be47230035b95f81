"""Body that creates a ledger account."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostLedgerAccounts(Row, frozen=True, kw_only=True):
    """Body that creates a ledger account."""

    ledger_account: "m.PostLedgerAccountsLedgerAccount" = sent()
    """What the new record is to hold."""
