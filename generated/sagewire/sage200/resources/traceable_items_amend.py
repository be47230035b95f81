"""Batch or serial items of a product to be assigned or amended."""

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

POST_TRACEABLE_ITEMS_AMEND = Operation(
    id="PostTraceableItemsAmend",
    method="POST",
    path="/traceable_items_amend",
    resource="traceable_items_amend",
    name="amend",
    safety="write",
    body=True,
    edition="professional",
    since="2020 R2",
)


class TraceableItemsAmend(Resource):
    """Batch or serial items of a product to be assigned or amended."""

    def amend(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TraceableAdjustmentWrite]
    ) -> m.TraceableAdjustment:
        """Changes references and dates of batch or serial items already on record, or splits batches.

        Quantities of serial numbers are rounded to whole numbers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sage 200
        Professional only. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_TRACEABLE_ITEMS_AMEND,),
            lambda: m.TraceableAdjustment,
            options,
            {},
            lambda: p.TraceableAdjustmentWrite,
            taken(body),
        )


class AsyncTraceableItemsAmend(AsyncResource):
    """Batch or serial items of a product to be assigned or amended."""

    async def amend(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.TraceableAdjustmentWrite]
    ) -> m.TraceableAdjustment:
        """Changes references and dates of batch or serial items already on record, or splits batches.

        Quantities of serial numbers are rounded to whole numbers.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Sage 200
        Professional only. Since 2020 R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_TRACEABLE_ITEMS_AMEND,),
            lambda: m.TraceableAdjustment,
            options,
            {},
            lambda: p.TraceableAdjustmentWrite,
            taken(body),
        )
