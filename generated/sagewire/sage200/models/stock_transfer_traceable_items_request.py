"""Product and bin whose batch or serial items are wanted for a transfer."""

from sagewire.sage200.models._base import Row


class StockTransferTraceableItemsRequest(Row, frozen=True, kw_only=True):
    """Product and bin whose batch or serial items are wanted for a transfer.

    Published as required: `bin_holding_from_id`, `product_id`.
    """

    product_id: int | None = None
    """Product to be moved (id of a row of `products`)."""
    bin_holding_from_id: int | None = None
    """Bin the stock leaves (id of a row of `bin_holdings`)."""
