"""The line whose traceable items are wanted."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class SopConfirmDespatchTraceableItemsRequest(Row, frozen=True, kw_only=True):
    """The line whose traceable items are wanted.

    Published as required: `id`.
    """

    id: int = sent()
    """Required. Id of the order line (a row of `sop_order_lines`)."""
