"""The lines; debits and credits must balance."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostJournalsJournalJournalLine(Row, frozen=True, kw_only=True):
    """The lines; debits and credits must balance."""

    ledger_account_id: str = sent()
    """Id of a row of `ledger_accounts`."""
    debit: Decimal = sent()
    """Debit amount; 0 if the line is a credit."""
    credit: Decimal = sent()
    """Credit amount; 0 if the line is a debit."""
    details: str | None = None
    analysis_type_categories: list[str] | None = None
    """Ids of rows of `analysis_type_categories`."""
    include_on_tax_return: bool | None = None
    """True if the line counts on the tax return."""
