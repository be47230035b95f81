"""A discount scheme on the value of a whole order, in one currency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_ORDER_VALUE_DISCOUNTS = Operation(
    id="GetOrderValueDiscounts",
    method="GET",
    path="/order_value_discounts",
    resource="order_value_discounts",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_ORDER_VALUE_DISCOUNT = Operation(
    id="GetOrderValueDiscount",
    method="GET",
    path="/order_value_discounts/{Id}",
    resource="order_value_discounts",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class OrderValueDiscounts(Resource):
    """A discount scheme on the value of a whole order, in one currency."""

    def list(
        self,
        *,
        where: Where[f.OrderValueDiscountFields] = None,
        order_by: OrderBy[f.OrderValueDiscountFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.OrderValueDiscount]:
        """Lists discounts given on the value of a whole order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDER_VALUE_DISCOUNTS,),
            lambda: m.OrderValueDiscount,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.OrderValueDiscount:
        """Reads one order value discount.

        Args:
            id: Id of the order value discount.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_ORDER_VALUE_DISCOUNT,), lambda: m.OrderValueDiscount, options, {"id": id, "select": select}
        )


class AsyncOrderValueDiscounts(AsyncResource):
    """A discount scheme on the value of a whole order, in one currency."""

    def list(
        self,
        *,
        where: Where[f.OrderValueDiscountFields] = None,
        order_by: OrderBy[f.OrderValueDiscountFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderValueDiscount]:
        """Lists discounts given on the value of a whole order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDER_VALUE_DISCOUNTS,),
            lambda: m.OrderValueDiscount,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.OrderValueDiscount:
        """Reads one order value discount.

        Args:
            id: Id of the order value discount.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_ORDER_VALUE_DISCOUNT,), lambda: m.OrderValueDiscount, options, {"id": id, "select": select}
        )
