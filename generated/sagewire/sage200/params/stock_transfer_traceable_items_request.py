"""What may be written of a `StockTransferTraceableItemsRequest`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class StockTransferTraceableItemsRequestWrite(TypedDict, total=False):
    """What may be written of a `StockTransferTraceableItemsRequest`; a key that is left out is not sent."""

    product_id: int
    bin_holding_from_id: int
