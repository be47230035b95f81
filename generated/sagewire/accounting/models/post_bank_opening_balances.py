"""Body that creates a bank opening balance."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankOpeningBalances(Row, frozen=True, kw_only=True):
    """Body that creates a bank opening balance."""

    bank_opening_balance: "m.PostBankOpeningBalancesBankOpeningBalance" = sent()
    """What the new record is to hold."""
