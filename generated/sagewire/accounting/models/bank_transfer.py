"""Money moved between two bank accounts of the business."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class BankTransfer(Row, frozen=True, kw_only=True):
    """Money moved between two bank accounts of the business."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    transaction: "m.Base | None" = None
    """The posting behind this resource (a row of `transactions`)."""
    transaction_type: "m.Base | None" = None
    """The kind of posting (a row of `transaction_types`)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    from_bank_account: "m.BankAccount | None" = None
    """The bank account that the money leaves."""
    to_bank_account: "m.BankAccount | None" = None
    """The bank account that receives the money."""
    date: Day | None = None
    reference: str | None = None
    """At most 255 characters."""
    amount: Decimal | None = None
    """Amount moved, in the currency of the account it leaves."""
    description: str | None = None
    """At most 255 characters."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
