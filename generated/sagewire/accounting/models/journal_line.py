"""A debit or credit of a journal."""

from decimal import Decimal
from typing import Any

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class JournalLine(Row, frozen=True, kw_only=True):
    """A debit or credit of a journal."""

    id: str = sent()
    ledger_account: "m.LedgerAccount | None" = None
    """The ledger account (a row of `ledger_accounts`)."""
    details: str | None = None
    debit: Decimal | None = None
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal | None = None
    """Credit amount; 0 if the line is a debit."""
    analysis_type_categories: "list[m.AnalysisTypeLineItem] | None" = None
    """Analysis categories (cost centres and the like) of the amount."""
    include_on_tax_return: bool | None = None
    """True if the line counts on the tax return."""
    tax_reconciled: bool | None = None
    """True if a tax return holds the document."""
    cleared: bool | None = None
    """True if the line has cleared the bank."""
    bank_reconciled: bool | None = None
    """True if a bank reconciliation holds the line."""
    journal_line_foreign_currency: dict[str, Any] | None = None
    """Amounts in a foreign currency; their shape is not published. Seen on the wire, not stated by the maker."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
