"""Lists orders, flat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.odata import _paging
from acme.odata import models as m
from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acme.odata import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_ORDER_VIEWS = Operation(
    id="GetOrderViews",
    method="GET",
    path="/order_views",
    resource="order_views",
    name="list",
    query="odata",
    filter=Filter(operators=("eq", "gt"), functions=("contains",), only=("number",)),
    paging=_paging.BY_POSITION,
)


class OrderViews(Resource):
    """Lists orders, flat."""

    def list(
        self,
        *,
        where: Where[f.OrderViewFields] = None,
        order_by: OrderBy[f.OrderViewFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.OrderView]:
        """Lists orders, flat.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDER_VIEWS,),
            lambda: m.OrderView,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncOrderViews(AsyncResource):
    """Lists orders, flat."""

    def list(
        self,
        *,
        where: Where[f.OrderViewFields] = None,
        order_by: OrderBy[f.OrderViewFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderView]:
        """Lists orders, flat.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_ORDER_VIEWS,),
            lambda: m.OrderView,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
