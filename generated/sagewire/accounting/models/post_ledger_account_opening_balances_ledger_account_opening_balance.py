"""What the new record is to hold."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostLedgerAccountOpeningBalancesLedgerAccountOpeningBalance(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    ledger_account_id: str = sent()
    """Id of a row of `ledger_accounts`."""
    debit: Decimal = sent()
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal = sent()
    """Credit amount; 0 if the line is a debit."""
    details: str | None = None
    """At most 255 characters."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
