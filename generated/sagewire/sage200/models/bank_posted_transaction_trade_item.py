"""Sales or purchase ledger entries posted with the bank entry; needs `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class BankPostedTransactionTradeItem(Row, frozen=True, kw_only=True):
    """Sales or purchase ledger entries posted with the bank entry; needs `$expand`."""

    account_number: str | None = None
    """Reference of the customer or supplier account."""
    account_name: str | None = None
    """Name of the customer or supplier. At most 60 characters."""
    trading_entry_type: str | None = None
    """Kind of ledger entry; compare with the values of `trader_transaction_types`. At most 30 characters."""
    entry_type_string: str | None = None
    """Readable form of `trading_entry_type`. At most 30 characters."""
    reference: str | None = None
    """Reference of the ledger entry. At most 20 characters."""
    gross_value: Decimal | None = None
    """Value including VAT. 2 decimal places."""
    tax_value: Decimal | None = None
    """VAT part of the value. 2 decimal places."""
    transaction_date: Day | None = None
    """Date of the ledger entry."""
    urn: int | None = None
    """Unique reference number of the ledger entry."""
