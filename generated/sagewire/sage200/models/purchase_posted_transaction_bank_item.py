"""Bank entries of a payment or receipt; comes with `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class PurchasePostedTransactionBankItem(Row, frozen=True, kw_only=True):
    """Bank entries of a payment or receipt; comes with `$expand`."""

    bank_code: str | None = None
    """Code of the bank account. Read-only."""
    name: str | None = None
    """Name of the bank account. At most 60 characters. Read-only."""
    bank_entry_type: str | None = None
    """One of the values of `bank_entry_types`. Read-only."""
    reference: str | None = None
    """Reference of the bank entry. At most 30 characters. Read-only."""
    cheque_value: Decimal | None = None
    """Amount of the bank entry, in the currency of the payment. 2 decimal places. Read-only."""
    statement_date: Day | None = None
    """Date of the bank statement on which it was reconciled. Read-only."""
    statement_page_number: int | None = None
    """Page of the bank statement on which it was reconciled. Read-only."""
    urn: int | None = None
    """Unique reference number of the bank entry. Read-only."""
