"""Allocations and revaluations of this transaction; comes with `$expand`."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class PurchaseTransactionEnquiryViewAllocationHistoryItem(Row, frozen=True, kw_only=True):
    """Allocations and revaluations of this transaction; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    trading_revaluation_allocation_entry_type: str | None = None
    """One of the values of `trading_revaluation_allocation_entry_types`. Read-only."""
    entry_date: Day | None = None
    """Date of the allocation or revaluation. Read-only."""
    allocation_value: Decimal | None = None
    """Amount allocated by this entry. 2 decimal places. Read-only."""
    nominal_updated: bool | None = None
    """Whether the entry has reached the nominal ledger. Read-only."""
    exchange_rate: Decimal | None = None
    """Rate applied by this entry. 6 decimal places. Read-only."""
    exchange_gain_loss: Decimal | None = None
    """Exchange gain or loss that this entry caused. 2 decimal places. Read-only."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
