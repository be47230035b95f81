"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutBankOpeningBalancesBankOpeningBalance(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    bank_account_id: str | None = None
    """Id of a row of `bank_accounts`."""
    date: Day | None = None
    debit: Decimal | None = None
    """Balance in favour of the business; 0 if overdrawn."""
    credit: Decimal | None = None
    """Overdrawn balance; 0 if the account is in funds."""
    transaction_type_id: str | None = None
    """Id of a row of `transaction_types`."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
