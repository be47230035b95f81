"""Body that changes a ledger account; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutLedgerAccounts(Row, frozen=True, kw_only=True):
    """Body that changes a ledger account; what is left out stays as it is."""

    ledger_account: "m.PutLedgerAccountsLedgerAccount" = sent()
    """What is to be changed; what is left out stays as it is."""
