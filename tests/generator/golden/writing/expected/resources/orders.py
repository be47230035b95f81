"""An order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.writing import models as m
from acme.writing import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.wire.sinks import Target

POST_ORDER = Operation(
    id="PostOrder",
    method="POST",
    path="/orders",
    resource="orders",
    name="create",
    safety="write",
    body=True,
    extensions={
        "idempotency": {"field": "once", "form": "hex"},
        "lane": {"name": "numbering", "by": ["shop"]},
        "wrapper": {"name": "order"},
    },
)
GET_ORDER = Operation(
    id="GetOrder",
    method="GET",
    path="/orders/{key}",
    resource="orders",
    name="get",
    parameters=(
        Parameter(name="mark_as_sent", wire="mark_as_sent", location="query", default=False),
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="id", wire="key", location="path", required=True),
    ),
)
DELETE_ORDER = Operation(
    id="DeleteOrder",
    method="DELETE",
    path="/orders/{key}",
    resource="orders",
    name="delete",
    parameters=(
        Parameter(name="reason", wire="cancel_reason", location="query"),
        Parameter(name="id", wire="key", location="path", required=True),
    ),
    safety="write",
    extensions={
        "fallback": {
            "status": [400, 422],
            "text": "cancel_reason",
            "move": {"query": "cancel_reason", "body": "cancel_reason"},
        }
    },
)


class Orders(Resource):
    """An order."""

    def get(
        self,
        id: str,
        /,
        *,
        mark_as_sent: bool | None = None,
        fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.Order:
        """Reads an order.

        Args:
            id: Id of the order.
            mark_as_sent: True to mark it as sent. Default: `False`.
            fields: Which fields.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_ORDER,), lambda: m.Order, options, {"id": id, "mark_as_sent": mark_as_sent, "fields": fields}
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostOrderOrderWrite]) -> m.Order:
        """Makes an order.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `shop`: it
        waits. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or
        Restricted Access in Sales and Stock.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_ORDER,), lambda: m.Order, options, {}, lambda: p.PostOrderOrderWrite, taken(body))

    def delete(self, id: str, /, *, reason: str | None = None, options: RequestOptions | None = None) -> m.Order:
        """Cancels an order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the order.
            reason: Why.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((DELETE_ORDER,), lambda: m.Order, options, {"id": id, "reason": reason})

    def pdf(
        self,
        id: str,
        /,
        *,
        to: Target | None = None,
        mark_as_sent: bool | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the order as it is printed.

        Args:
            id: Id of the order.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            mark_as_sent: True to mark it as sent. Default: `False`.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes(
            (GET_ORDER,), options, {"id": id, "mark_as_sent": mark_as_sent}, to=to, accept="application/pdf"
        )


class AsyncOrders(AsyncResource):
    """An order."""

    async def get(
        self,
        id: str,
        /,
        *,
        mark_as_sent: bool | None = None,
        fields: str | None = None,
        options: RequestOptions | None = None,
    ) -> m.Order:
        """Reads an order.

        Args:
            id: Id of the order.
            mark_as_sent: True to mark it as sent. Default: `False`.
            fields: Which fields.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_ORDER,), lambda: m.Order, options, {"id": id, "mark_as_sent": mark_as_sent, "fields": fields}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PostOrderOrderWrite]) -> m.Order:
        """Makes an order.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. Never at the same time as another of its kind for the same `shop`: it
        waits. In CA, GB and IE (tiers Plus and Start: all; Standard: GB, IE). The user needs Full Access or
        Restricted Access in Sales and Stock.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_ORDER,), lambda: m.Order, options, {}, lambda: p.PostOrderOrderWrite, taken(body))

    async def delete(self, id: str, /, *, reason: str | None = None, options: RequestOptions | None = None) -> m.Order:
        """Cancels an order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the order.
            reason: Why.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((DELETE_ORDER,), lambda: m.Order, options, {"id": id, "reason": reason})

    async def pdf(
        self,
        id: str,
        /,
        *,
        to: Target | None = None,
        mark_as_sent: bool | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the order as it is printed.

        Args:
            id: Id of the order.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            mark_as_sent: True to mark it as sent. Default: `False`.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes(
            (GET_ORDER,), options, {"id": id, "mark_as_sent": mark_as_sent}, to=to, accept="application/pdf"
        )
