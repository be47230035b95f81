"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostBankDepositsBankDeposit(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    from_bank_account_id: str = sent()
    """The bank account that the money leaves (id of a row of `bank_accounts`)."""
    to_bank_account_id: str = sent()
    """The bank account that receives the money (id of a row of `bank_accounts`)."""
    date: Day = sent()
    reference: str = sent()
    """At most 255 characters."""
    cash_amount: Decimal = sent()
    """Part of the deposit that is cash."""
    cheque_amount: Decimal | None = None
    """Part of the deposit that is cheques."""
    total_amount: Decimal | None = None
    """Cash and cheques together."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
