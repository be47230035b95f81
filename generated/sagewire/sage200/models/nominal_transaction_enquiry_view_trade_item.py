"""Sales or purchase ledger entries of the same posting; needs `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class NominalTransactionEnquiryViewTradeItem(Row, frozen=True, kw_only=True):
    """Sales or purchase ledger entries of the same posting; needs `$expand`."""

    account_number: str | None = None
    """Reference of the customer or supplier account. Read-only."""
    account_name: str | None = None
    """At most 60 characters. Read-only."""
    trading_entry_type: str | None = None
    """Kind of ledger entry; compare with the values of `trader_transaction_types`. At most 30 characters. Read-only."""
    entry_type_string: str | None = None
    """Readable form of `trading_entry_type`. At most 30 characters. Read-only."""
    reference: str | None = None
    """Reference of the ledger entry. At most 20 characters. Read-only."""
    gross_value: Decimal | None = None
    """Value including VAT. 2 decimal places. Read-only."""
    tax_value: Decimal | None = None
    """VAT part of the value. 2 decimal places. Read-only."""
    transaction_date: Day | None = None
    """Read-only."""
    urn: int | None = None
    """Read-only."""
