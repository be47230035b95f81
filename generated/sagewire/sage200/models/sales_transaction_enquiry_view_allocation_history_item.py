"""`$expand` child: allocations made to this transaction so far."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant
from sagewire.sage200.models._base import Row


class SalesTransactionEnquiryViewAllocationHistoryItem(Row, frozen=True, kw_only=True):
    """`$expand` child: allocations made to this transaction so far."""

    id: int | None = None
    """Read-only."""
    trading_revaluation_allocation_entry_type: str | None = None
    """One of the values of `trading_revaluation_allocation_entry_types`. Read-only."""
    entry_date: Day | None = None
    """Read-only."""
    allocation_value: Decimal | None = None
    """Value allocated by this entry. 2 decimal places. Read-only."""
    nominal_updated: bool | None = None
    """Whether the nominal ledger has been updated for the entry. Read-only."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places. Read-only."""
    exchange_gain_loss: Decimal | None = None
    """Gain or loss from a change of the exchange rate, in base currency. 2 decimal places. Read-only."""
    date_time_created: Instant | None = None
    """UTC time of creation; absent from POST responses. Read-only."""
    date_time_updated: Instant | None = None
    """UTC time of the last change; filter on it (`gt`) to poll for changes. Read-only."""
