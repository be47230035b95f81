"""Balance of a bank account when the books were opened."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class BankOpeningBalance(Row, frozen=True, kw_only=True):
    """Balance of a bank account when the books were opened."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    bank_account: "m.Base | None" = None
    """The bank account (a row of `bank_accounts`)."""
    date: Day | None = None
    debit: Decimal | None = None
    """Balance in favour of the business; 0 if overdrawn."""
    credit: Decimal | None = None
    """Overdrawn balance; 0 if the account is in funds."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
