"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutBankTransfersBankTransfer(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    from_bank_account_id: str | None = None
    """The bank account that the money leaves (id of a row of `bank_accounts`)."""
    to_bank_account_id: str | None = None
    """The bank account that receives the money (id of a row of `bank_accounts`)."""
    date: Day | None = None
    amount: Decimal | None = None
    """Amount moved, in the currency of the account it leaves."""
    reference: str | None = None
    """At most 255 characters."""
    description: str | None = None
    """At most 255 characters."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
