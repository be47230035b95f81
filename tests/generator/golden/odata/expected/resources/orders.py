"""Lists orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.odata import _paging
from acme.odata import models as m
from acme.odata import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from acme.odata import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_ORDERS = Operation(
    id="GetOrders",
    method="GET",
    path="/orders",
    resource="orders",
    name="list",
    parameters=(Parameter(name="metadata", wire="$metadata", location="query"),),
    query="odata",
    filter=Filter(operators=("eq", "gt"), functions=("contains",)),
    paging=_paging.BY_ID,
)
POST_ORDER = Operation(
    id="PostOrder",
    method="POST",
    path="/orders",
    resource="orders",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("customer_no",), ("number", "day")), find="GetOrders", settle=5, fields={"customer_no": "number"}
    ),
)
GET_ORDER = Operation(
    id="GetOrder",
    method="GET",
    path="/orders/{Id}",
    resource="orders",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class Orders(Resource):
    """Lists orders."""

    def list(
        self,
        *,
        where: Where[f.OrderFields] = None,
        order_by: OrderBy[f.OrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.OrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        metadata: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Order]:
        """Lists orders.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            metadata: the metadata.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDERS,),
            lambda: m.Order,
            options,
            {"metadata": metadata, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.OrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Order:
        """Reads an order.

        Args:
            id: the id of the record.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_ORDER,), lambda: m.Order, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]) -> m.Order:
        """Places an order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_no` or `number` with `day`.

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
        return self._one((POST_ORDER,), lambda: m.Order, options, {}, lambda: p.OrderWrite, taken(body))


class AsyncOrders(AsyncResource):
    """Lists orders."""

    def list(
        self,
        *,
        where: Where[f.OrderFields] = None,
        order_by: OrderBy[f.OrderFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.OrderExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        metadata: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Order]:
        """Lists orders.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            metadata: the metadata.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDERS,),
            lambda: m.Order,
            options,
            {"metadata": metadata, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.OrderExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Order:
        """Reads an order.

        Args:
            id: the id of the record.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The order.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_ORDER,), lambda: m.Order, options, {"id": id, "select": select, "expand": expand})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.OrderWrite]) -> m.Order:
        """Places an order.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `customer_no` or `number` with `day`.

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
        return await self._one((POST_ORDER,), lambda: m.Order, options, {}, lambda: p.OrderWrite, taken(body))
