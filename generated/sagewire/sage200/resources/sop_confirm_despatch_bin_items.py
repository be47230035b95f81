"""Reads the bins from which a sales order line can be despatched."""

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

POST_SOP_CONFIRM_DESPATCH_BIN_ITEMS = Operation(
    id="PostSOPConfirmDespatchBinItems",
    method="POST",
    path="/sop_confirm_despatch_bin_items",
    resource="sop_confirm_despatch_bin_items",
    name="find",
    safety="preview",
    body=True,
    since="2022 R2",
)


class SopConfirmDespatchBinItems(Resource):
    """Reads the bins from which a sales order line can be despatched."""

    def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchBinItemsRequestWrite]
    ) -> m.SopConfirmDespatchBinItemsAdjustment:
        """Reads the bins from which a sales order line can be despatched.

        A query made by POST: the body holds only the `id` of the line. Use the answer to fill `bin_items` of a
        despatch.

        Stores nothing, so it is sent again after a failure. Since 2022 R2.

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
            (POST_SOP_CONFIRM_DESPATCH_BIN_ITEMS,),
            lambda: m.SopConfirmDespatchBinItemsAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchBinItemsRequestWrite,
            taken(body),
        )


class AsyncSopConfirmDespatchBinItems(AsyncResource):
    """Reads the bins from which a sales order line can be despatched."""

    async def find(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopConfirmDespatchBinItemsRequestWrite]
    ) -> m.SopConfirmDespatchBinItemsAdjustment:
        """Reads the bins from which a sales order line can be despatched.

        A query made by POST: the body holds only the `id` of the line. Use the answer to fill `bin_items` of a
        despatch.

        Stores nothing, so it is sent again after a failure. Since 2022 R2.

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
            (POST_SOP_CONFIRM_DESPATCH_BIN_ITEMS,),
            lambda: m.SopConfirmDespatchBinItemsAdjustment,
            options,
            {},
            lambda: p.SopConfirmDespatchBinItemsRequestWrite,
            taken(body),
        )
