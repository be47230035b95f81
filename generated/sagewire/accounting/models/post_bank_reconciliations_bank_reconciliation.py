"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, sent


class PostBankReconciliationsBankReconciliation(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    bank_account_id: str = sent()
    """Id of a row of `bank_accounts`."""
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
    """Balance at the end."""
    reconciled_balance: Decimal | None = None
    """Balance once the ticked entries are counted."""
    balance_difference: Decimal | None = None
    """Statement balance less reconciled balance; 0 when the reconciliation is complete."""
    status_id: str | None = None
    """State of the reconciliation."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
