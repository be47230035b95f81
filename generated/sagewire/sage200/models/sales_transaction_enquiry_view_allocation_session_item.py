"""`$expand` child: transactions matched with this one in the same allocation."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryViewAllocationSessionItem(Row, frozen=True, kw_only=True):
    """`$expand` child: transactions matched with this one in the same allocation."""

    user_name: str | None = None
    """User who made the allocation. Read-only."""
    ledger_type: str | None = None
    """One of the values of `ledger_types`. Read-only."""
    urn: int | None = None
    """Unique reference number of the matched transaction. Read-only."""
    allocation_date: Day | None = None
    """Read-only."""
    trader_transaction_type: str | None = None
    """One of the values of `trader_transaction_types`. Read-only."""
    reference: str | None = None
    """Reference of the matched transaction. At most 20 characters. Read-only."""
    value: Decimal | None = None
    """Value of the matched transaction. 2 decimal places. Read-only."""
    allocation_value: Decimal | None = None
    """Part of it allocated in this session. 2 decimal places. Read-only."""
