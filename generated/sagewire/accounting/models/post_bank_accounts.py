"""Body that creates a bank account."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankAccounts(Row, frozen=True, kw_only=True):
    """Body that creates a bank account."""

    bank_account: "m.PostBankAccountsBankAccount" = sent()
    """What the new record is to hold."""
