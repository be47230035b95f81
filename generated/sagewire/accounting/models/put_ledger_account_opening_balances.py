"""Body that changes a ledger account opening balance; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutLedgerAccountOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that changes a ledger account opening balance; what is left out stays as it is."""

    ledger_account_opening_balance: "m.PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance" = sent()
    """What is to be changed; what is left out stays as it is."""
