"""The line whose assignable batch or serial items are wanted."""

from sagewire.runtime.model import Day, sent
from sagewire.sage200.models._base import Row


class SopOrderLineTraceableItemsRequest(Row, frozen=True, kw_only=True):
    """The line whose assignable batch or serial items are wanted.

    Published as required: `id`.
    """

    id: int = sent()
    """Required. Id of the order line (a row of `sop_order_lines`)."""
    activity_date: Day | None = None
    """Date for which the items are looked at."""
    is_read_only: bool | None = None
    """True when the items are only to be shown."""
