"""Body that creates a bank deposit."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankDeposits(Row, frozen=True, kw_only=True):
    """Body that creates a bank deposit."""

    bank_deposit: "m.PostBankDepositsBankDeposit" = sent()
    """What the new record is to hold."""
