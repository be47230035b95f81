"""Bank entries of the same posting; needs `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class NominalTransactionEnquiryViewBankItem(Row, frozen=True, kw_only=True):
    """Bank entries of the same posting; needs `$expand`."""

    bank_code: str | None = None
    """Code of the bank account (`code` in `banks`). Read-only."""
    name: str | None = None
    """At most 60 characters. Read-only."""
    bank_entry_type: str | None = None
    """Kind of entry; compare with the values of `bank_entry_types`. At most 30 characters. Read-only."""
    reference: str | None = None
    """Reference of the bank entry. At most 20 characters. Read-only."""
    cheque_value: Decimal | None = None
    """Gross amount, in the cheque's currency. 2 decimal places. Read-only."""
    statement_date: Day | None = None
    """Date of the bank statement the entry was reconciled to. Read-only."""
    statement_page_number: int | None = None
    """Page of the bank statement the entry was reconciled to. Read-only."""
    urn: int | None = None
    """Read-only."""
