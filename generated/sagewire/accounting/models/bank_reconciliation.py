"""A comparison of a bank account with a bank statement."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class BankReconciliation(Row, frozen=True, kw_only=True):
    """A comparison of a bank account with a bank statement."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    bank_account: "m.Base | None" = None
    """The bank account (a row of `bank_accounts`)."""
    statement_date: Day | None = None
    """Day of the bank statement."""
    statement_end_balance: Decimal | None = None
    """Closing balance on the bank statement."""
    reference: str | None = None
    """At most 255 characters."""
    total_received: Decimal | None = None
    """Sum of the receipts reconciled."""
    total_paid: Decimal | None = None
    """Sum of the payments reconciled."""
    starting_balance: Decimal | None = None
    """Reconciled balance before this reconciliation."""
    closing_balance: Decimal | None = None
    """Reconciled balance after this reconciliation."""
    reconciled_balance: Decimal | None = None
    """Balance once the ticked entries are counted."""
    balance_difference: Decimal | None = None
    """Statement balance less reconciled balance; 0 when the reconciliation is complete."""
    status: "m.BankReconciliationStatus | None" = None
    """State of the reconciliation."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
