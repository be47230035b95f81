"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row


class PutLedgerAccountOpeningBalancesLedgerAccountOpeningBalance(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    ledger_account_id: str | None = None
    """Id of a row of `ledger_accounts`."""
    debit: Decimal | None = None
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal | None = None
    """Credit amount; 0 if the line is a debit."""
    details: str | None = None
    """At most 255 characters."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
