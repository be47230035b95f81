"""A line of an opening balance journal."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class BaseJournalLine(Row, frozen=True, kw_only=True):
    """A line of an opening balance journal."""

    id: str = sent()
    ledger_account: "m.LedgerAccount | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    details: str | None = None
    debit: Decimal | None = None
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal | None = None
    """Credit amount; 0 if the line is a debit."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
