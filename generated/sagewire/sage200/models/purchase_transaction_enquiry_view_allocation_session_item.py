"""Transactions allocated together with this one; comes with `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class PurchaseTransactionEnquiryViewAllocationSessionItem(Row, frozen=True, kw_only=True):
    """Transactions allocated together with this one; comes with `$expand`."""

    user_name: str | None = None
    """User who made the allocation. Read-only."""
    ledger_type: str | None = None
    """One of the values of `ledger_types`. Read-only."""
    urn: int | None = None
    """Unique reference number of the transaction allocated. Read-only."""
    allocation_date: Day | None = None
    """Date of the allocation. Read-only."""
    trader_transaction_type: str | None = None
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str | None = None
    """Reference of the transaction allocated. At most 20 characters. Read-only."""
    value: Decimal | None = None
    """Value of the transaction allocated. 2 decimal places. Read-only."""
    allocation_value: Decimal | None = None
    """Part of it used in this allocation. 2 decimal places. Read-only."""
