"""Body that creates a bank transfer."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostBankTransfers(Row, frozen=True, kw_only=True):
    """Body that creates a bank transfer."""

    bank_transfer: "m.PostBankTransfersBankTransfer" = sent()
    """What the new record is to hold."""
