"""Product whose items without batch or serial numbers are wanted."""

from sagewire.sage200.models._base import Row


class TraceableItemsAssignTraceableItemsRequest(Row, frozen=True, kw_only=True):
    """Product whose items without batch or serial numbers are wanted.

    Published as required: `product_id`.
    """

    product_id: int | None = None
    """Product concerned; required (id of a row of `products`)."""
