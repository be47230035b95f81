"""Product whose batch or serial items are wanted for amendment."""

from sagewire.sage200.models._base import Row


class TraceableItemsAmendTraceableItemsRequest(Row, frozen=True, kw_only=True):
    """Product whose batch or serial items are wanted for amendment.

    Published as required: `product_id`.
    """

    product_id: int | None = None
    """Product concerned; required (id of a row of `products`)."""
