"""A batch or serial number moved by a stock transaction."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class ProductTransactionTraceableItemHistoryRecord(Row, frozen=True, kw_only=True):
    """A batch or serial number moved by a stock transaction.

    Sage 200 Professional only.
    """

    identification_no: str | None = None
    """Batch or serial number. At most 30 characters. Read-only."""
    additional_reference: str | None = None
    """Second reference of the batch or serial number, if the product uses one. At most 30 characters. Read-only."""
    sell_by_date: Day | None = None
    """Sell-by date of the batch or serial item, if the product uses one. Read-only."""
    use_by_date: Day | None = None
    """Use-by date of the batch or serial item, if the product uses one. Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity of the batch or serial item moved. 5 decimal places. Read-only."""
