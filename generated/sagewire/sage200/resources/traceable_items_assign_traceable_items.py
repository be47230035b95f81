"""Reads a product's stock that still lacks batch or serial numbers, ready for assignment."""

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

POST_TRACEABLE_ITEMS_ASSIGN_TRACEABLE_ITEMS = Operation(
    id="PostTraceableItemsAssignTraceableItems",
    method="POST",
    path="/traceable_items_assign_traceable_items",
    resource="traceable_items_assign_traceable_items",
    name="find",
    safety="preview",
    body=True,
    edition="professional",
    since="2020 R2",
)


class TraceableItemsAssignTraceableItems(Resource):
    """Reads a product's stock that still lacks batch or serial numbers, ready for assignment."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TraceableItemsAssignTraceableItemsRequestWrite]
    ) -> m.TraceableAdjustment:
        """Reads a product's stock that still lacks batch or serial numbers, ready for assignment.

        A read by POST that changes nothing: fill in the returned object and send it to `traceable_items_assign`.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2020 R2.

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
            (POST_TRACEABLE_ITEMS_ASSIGN_TRACEABLE_ITEMS,),
            lambda: m.TraceableAdjustment,
            options,
            {},
            lambda: p.TraceableItemsAssignTraceableItemsRequestWrite,
            taken(body),
        )


class AsyncTraceableItemsAssignTraceableItems(AsyncResource):
    """Reads a product's stock that still lacks batch or serial numbers, ready for assignment."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TraceableItemsAssignTraceableItemsRequestWrite]
    ) -> m.TraceableAdjustment:
        """Reads a product's stock that still lacks batch or serial numbers, ready for assignment.

        A read by POST that changes nothing: fill in the returned object and send it to `traceable_items_assign`.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2020 R2.

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
            (POST_TRACEABLE_ITEMS_ASSIGN_TRACEABLE_ITEMS,),
            lambda: m.TraceableAdjustment,
            options,
            {},
            lambda: p.TraceableItemsAssignTraceableItemsRequestWrite,
            taken(body),
        )
