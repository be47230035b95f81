"""Reads the bins and the batch or serial items from which a sales order line can be despatched."""

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

POST_SOP_CONFIRM_DESPATCH_TRACEABLE_ITEMS = Operation(
    id="PostSOPConfirmDespatchTraceableItems",
    method="POST",
    path="/sop_confirm_despatch_traceable_items",
    resource="sop_confirm_despatch_traceable_items",
    name="find",
    safety="preview",
    body=True,
    edition="professional",
    since="2022 R2",
)


class SopConfirmDespatchTraceableItems(Resource):
    """Reads the bins and the batch or serial items from which a sales order line can be despatched."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchTraceableItemsRequestWrite]
    ) -> m.SopConfirmDespatchTraceableAdjustment:
        """Reads the bins and the batch or serial items from which a sales order line can be despatched.

        A query made by POST: the body holds only the `id` of the line. Traceability is a Professional feature.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2022 R2.

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
            (POST_SOP_CONFIRM_DESPATCH_TRACEABLE_ITEMS,),
            lambda: m.SopConfirmDespatchTraceableAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchTraceableItemsRequestWrite,
            taken(body),
        )


class AsyncSopConfirmDespatchTraceableItems(AsyncResource):
    """Reads the bins and the batch or serial items from which a sales order line can be despatched."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchTraceableItemsRequestWrite]
    ) -> m.SopConfirmDespatchTraceableAdjustment:
        """Reads the bins and the batch or serial items from which a sales order line can be despatched.

        A query made by POST: the body holds only the `id` of the line. Traceability is a Professional feature.

        Stores nothing, so it is sent again after a failure. Sage 200 Professional only. Since 2022 R2.

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
            (POST_SOP_CONFIRM_DESPATCH_TRACEABLE_ITEMS,),
            lambda: m.SopConfirmDespatchTraceableAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchTraceableItemsRequestWrite,
            taken(body),
        )
