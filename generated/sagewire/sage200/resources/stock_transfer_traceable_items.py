"""Reads the batch or serial items that could be moved from a bin in a stock transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_STOCK_TRANSFER_TRACEABLE_ITEMS = Operation(
    id="PostStockTransferTraceableItems",
    method="POST",
    path="/stock_transfer_traceable_items",
    resource="stock_transfer_traceable_items",
    name="find",
    safety="preview",
    body=True,
    since="2020 R2",
)


class StockTransferTraceableItems(Resource):
    """Reads the batch or serial items that could be moved from a bin in a stock transfer."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.StockTransferTraceableItemsRequestWrite]
    ) -> m.StockTransfer:
        """Reads the batch or serial items that could be moved from a bin in a stock transfer.

        Moves nothing: send the returned object, with quantities and selections set, to `stock_transfers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (POST_STOCK_TRANSFER_TRACEABLE_ITEMS,),
            lambda: m.StockTransfer,
            options,
            {},
            lambda: p.StockTransferTraceableItemsRequestWrite,
            taken(body),
        )


class AsyncStockTransferTraceableItems(AsyncResource):
    """Reads the batch or serial items that could be moved from a bin in a stock transfer."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.StockTransferTraceableItemsRequestWrite]
    ) -> m.StockTransfer:
        """Reads the batch or serial items that could be moved from a bin in a stock transfer.

        Moves nothing: send the returned object, with quantities and selections set, to `stock_transfers`.

        Stores nothing, so it is sent again after a failure. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (POST_STOCK_TRANSFER_TRACEABLE_ITEMS,),
            lambda: m.StockTransfer,
            options,
            {},
            lambda: p.StockTransferTraceableItemsRequestWrite,
            taken(body),
        )
