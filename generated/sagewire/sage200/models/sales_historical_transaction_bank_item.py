"""`$expand` child: cash book entries of the transaction."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SalesHistoricalTransactionBankItem(Row, frozen=True, kw_only=True):
    """`$expand` child: cash book entries of the transaction."""

    bank_code: str | None = None
    name: str | None = None
    """At most 60 characters."""
    bank_entry_type: str | None = None
    """One of the values of `bank_entry_types`."""
    reference: str | None = None
    """At most 20 characters."""
    cheque_value: Decimal | None = None
    """Value of the cash book entry. 2 decimal places."""
    statement_date: Day | None = None
    """Date of the bank statement on which the entry was reconciled."""
    statement_page_number: int | None = None
    urn: int | None = None
    """Unique reference number of the cash book entry."""
