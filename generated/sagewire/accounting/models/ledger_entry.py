"""One debit or credit that a transaction made on a ledger account."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, sent


class LedgerEntry(Row, frozen=True, kw_only=True):
    """One debit or credit that a transaction made on a ledger account."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    created_at: Instant | None = None
    updated_at: Instant | None = None
    date: Day | None = None
    credit: Decimal | None = None
    """Credit amount; 0 if the line is a debit."""
    debit: Decimal | None = None
    """Debit amount; 0 if the line is a credit."""
    ledger_account: "m.LedgerAccount | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    transaction: "m.Transaction | None" = None
    """The posting that the entry is part of (a row of `transactions`)."""
    contact: "m.Contact | None" = None
    """The customer or supplier of the posting (a row of `contacts`)."""
    deleted: bool | None = None
    """True if what was posted has since been deleted."""
    tax_rate: "m.TaxRate | None" = None
    """The tax rate (a row of `tax_rates`)."""
    description: str | None = None
    journal_code: "m.JournalCode | None" = None
    """The journal that the posting belongs to (French accounting; a row of `journal_codes`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
