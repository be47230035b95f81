"""Reads the batch or serial items that can be assigned to a sales order line."""

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

POST_SOP_ORDER_LINE_TRACEABLE_ITEMS = Operation(
    id="PostSOPOrderLineTraceableItems",
    method="POST",
    path="/sop_order_line_traceable_items",
    resource="sop_order_line_traceable_items",
    name="find",
    safety="preview",
    body=True,
    edition="professional",
    since="2021-07-26",
)


class SopOrderLineTraceableItems(Resource):
    """Reads the batch or serial items that can be assigned to a sales order line."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderLineTraceableItemsRequestWrite]
    ) -> m.SopOrderLineTraceableAdjustment:
        """Reads the batch or serial items that can be assigned to a sales order line.

        A query made by POST. The items in the answer are assigned by sending them as `traceable_adjustment_items`
        of the line in an order PUT. Traceability is a Professional feature.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2021-07-26.

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
            (POST_SOP_ORDER_LINE_TRACEABLE_ITEMS,),
            lambda: m.SopOrderLineTraceableAdjustment,
            options,
            {},
            lambda: p.SopOrderLineTraceableItemsRequestWrite,
            taken(body),
        )


class AsyncSopOrderLineTraceableItems(AsyncResource):
    """Reads the batch or serial items that can be assigned to a sales order line."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopOrderLineTraceableItemsRequestWrite]
    ) -> m.SopOrderLineTraceableAdjustment:
        """Reads the batch or serial items that can be assigned to a sales order line.

        A query made by POST. The items in the answer are assigned by sending them as `traceable_adjustment_items`
        of the line in an order PUT. Traceability is a Professional feature.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2021-07-26.

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
            (POST_SOP_ORDER_LINE_TRACEABLE_ITEMS,),
            lambda: m.SopOrderLineTraceableAdjustment,
            options,
            {},
            lambda: p.SopOrderLineTraceableItemsRequestWrite,
            taken(body),
        )
