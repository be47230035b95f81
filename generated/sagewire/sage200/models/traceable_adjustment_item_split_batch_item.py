"""New batches into which the item is to be split."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class TraceableAdjustmentItemSplitBatchItem(Row, frozen=True, kw_only=True):
    """New batches into which the item is to be split."""

    identification_no: str | None = None
    """Number of the new batch. At most 30 characters."""
    quantity: Decimal | None = None
    """Quantity to go to the new batch. 5 decimal places."""
    additional_reference: str | None = None
    """Second reference of the batch or serial number, if the product uses one. At most 30 characters."""
    sell_by_date: Day | None = None
    """Sell-by date of the batch or serial item, if the product uses one."""
    use_by_date: Day | None = None
    """Use-by date of the batch or serial item, if the product uses one."""
