"""Posts a receipt; the answer holds its `urn` only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

CREATE_RECEIPT = Operation(
    id="CreateReceipt",
    method="POST",
    path="/hubs/finance/payments/receipts",
    resource="receipts",
    name="create",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "element"]}},
)


class Receipts(Resource):
    """Posts a receipt; the answer holds its `urn` only."""

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentWrite]) -> m.PostedUrn:
        """Posts a receipt; the answer holds its `urn` only.

        What it needs is taken to be what a payment needs.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The number of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_RECEIPT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, taken(body))


class AsyncReceipts(AsyncResource):
    """Posts a receipt; the answer holds its `urn` only."""

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentWrite]) -> m.PostedUrn:
        """Posts a receipt; the answer holds its `urn` only.

        What it needs is taken to be what a payment needs.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The number of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_RECEIPT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, taken(body))
