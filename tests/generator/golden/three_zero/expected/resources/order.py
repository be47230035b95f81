"""Place order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.three_zero import models as m
from acme.three_zero import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions

PLACE_ORDER = Operation(
    id="placeOrder", method="POST", path="/store/order", resource="order", name="create", safety="write", body=True
)
GET_STORE_ORDER_BY_ORDER_ID = Operation(
    id="get_store_order_by_orderId",
    method="GET",
    path="/store/order/{orderId}",
    resource="order",
    name="get",
    parameters=(Parameter(name="id", wire="orderId", location="path", required=True),),
)
REPLACE_ORDER = Operation(
    id="replaceOrder",
    method="PUT",
    path="/store/order/{orderId}",
    resource="order",
    name="update",
    parameters=(Parameter(name="id", wire="orderId", location="path", required=True),),
    safety="write",
    body=True,
)
AMEND_ORDER = Operation(
    id="amendOrder",
    method="POST",
    path="/store/order/{orderId}",
    resource="order",
    name="amend_order",
    parameters=(
        Parameter(name="id", wire="orderId", location="path", required=True),
        Parameter(name="tags", wire="tags", location="query"),
    ),
    safety="write",
)


class Order(Resource):
    """Place order."""

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Order:
        """Get store order by order id.

        Args:
            id: the order's id.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_STORE_ORDER_BY_ORDER_ID,), lambda: m.Order, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]) -> m.Order:
        """Place order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

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
        return self._one((PLACE_ORDER,), lambda: m.Order, options, {}, lambda: p.OrderWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]
    ) -> m.Order | None:
        """Replace order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the order's id.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.Order | None = self._one(
            (REPLACE_ORDER,), lambda: typed(m.Order | None), options, {"id": id}, lambda: p.OrderWrite, taken(body)
        )
        return value

    def amend_order(
        self, id: int, /, *, tags: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> None:
        """Amend order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the order's id.
            tags: the tags.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((AMEND_ORDER,), options, {"id": id, "tags": tags})


class AsyncOrder(AsyncResource):
    """Place order."""

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Order:
        """Get store order by order id.

        Args:
            id: the order's id.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_STORE_ORDER_BY_ORDER_ID,), lambda: m.Order, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]) -> m.Order:
        """Place order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

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
        return await self._one((PLACE_ORDER,), lambda: m.Order, options, {}, lambda: p.OrderWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]
    ) -> m.Order | None:
        """Replace order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the order's id.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        value: m.Order | None = await self._one(
            (REPLACE_ORDER,), lambda: typed(m.Order | None), options, {"id": id}, lambda: p.OrderWrite, taken(body)
        )
        return value

    async def amend_order(
        self, id: int, /, *, tags: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> None:
        """Amend order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the order's id.
            tags: the tags.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((AMEND_ORDER,), options, {"id": id, "tags": tags})
