"""`$expand` child: cash book entries of the transaction."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryViewBankItem(Row, frozen=True, kw_only=True):
    """`$expand` child: cash book entries of the transaction."""

    bank_code: str | None = None
    """Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    bank_entry_type: str | None = None
    """One of the values of `bank_entry_types`. Read-only."""
    reference: str | None = None
    """At most 20 characters. Read-only."""
    cheque_value: Decimal | None = None
    """Value of the cash book entry. 2 decimal places. Read-only."""
    statement_date: Day | None = None
    """Date of the bank statement on which the entry was reconciled. Read-only."""
    statement_page_number: int | None = None
    """Read-only."""
    urn: int | None = None
    """Unique reference number of the cash book entry. Read-only."""
