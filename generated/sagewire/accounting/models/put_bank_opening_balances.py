"""Body that changes a bank opening balance; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutBankOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that changes a bank opening balance; what is left out stays as it is."""

    bank_opening_balance: "m.PutBankOpeningBalancesBankOpeningBalance" = sent()
    """What is to be changed; what is left out stays as it is."""
