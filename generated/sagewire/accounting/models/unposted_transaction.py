"""A transaction from a bank feed that is not yet posted."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class UnpostedTransaction(Row, frozen=True, kw_only=True):
    """A transaction from a bank feed that is not yet posted."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: str | None = None
    updated_at: str | None = None
    transaction_date: str | None = None
    transaction_type: str | None = None
    """Kind of the bank transaction, as the bank feed names it."""
    description: str | None = None
    bank_account: "m.BankAccount | None" = None
    """The bank account (a row of `bank_accounts`)."""
    amount: Decimal | None = None
    """Amount as text; negative if money leaves the account."""
    bank_feed_category_name: str | None = None
    """Category that the bank feed gave to the transaction."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
