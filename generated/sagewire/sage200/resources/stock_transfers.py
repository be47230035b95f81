"""Posts a transfer of stock of one product from one bin to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

POST_STOCK_TRANSFERS = Operation(
    id="PostStockTransfers",
    method="POST",
    path="/stock_transfers",
    resource="stock_transfers",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)


class StockTransfers(Resource):
    """Posts a transfer of stock of one product from one bin to another."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.StockTransferWrite]) -> dict[str, Any]:
        """Posts a transfer of stock of one product from one bin to another.

        The answer has no documented fields. For traceable products get the items first from
        `stock_transfer_traceable_items` and send back those chosen.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_STOCK_TRANSFERS,), lambda: dict[str, Any], options, {}, lambda: p.StockTransferWrite, taken(body)
        )


class AsyncStockTransfers(AsyncResource):
    """Posts a transfer of stock of one product from one bin to another."""

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.StockTransferWrite]
    ) -> dict[str, Any]:
        """Posts a transfer of stock of one product from one bin to another.

        The answer has no documented fields. For traceable products get the items first from
        `stock_transfer_traceable_items` and send back those chosen.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_STOCK_TRANSFERS,), lambda: dict[str, Any], options, {}, lambda: p.StockTransferWrite, taken(body)
        )
