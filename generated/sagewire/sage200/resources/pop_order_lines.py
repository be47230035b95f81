"""A line of a purchase order: stock item, free text, additional charge or comment."""

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

GET_POP_ORDER_LINE = Operation(
    id="GetPOPOrderLine",
    method="GET",
    path="/pop_order_lines/{Id}",
    resource="pop_order_lines",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
GET_POP_ORDER_LINES = Operation(
    id="GetPOPOrderLines",
    method="GET",
    path="/pop_orders/{popOrderId}/pop_order_lines",
    resource="pop_order_lines",
    name="list",
    parameters=(Parameter(name="pop_order_id", wire="popOrderId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class PopOrderLines(Resource):
    """A line of a purchase order: stock item, free text, additional charge or comment."""

    def list(
        self,
        *,
        pop_order_id: int,
        where: Where[f.PopOrderLineFields] = None,
        order_by: OrderBy[f.PopOrderLineFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderLineExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopOrderLine]:
        """Lists the lines of one purchase order.

        `pop_status` is a custom expand.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            pop_order_id: Id of the POP order.
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_POP_ORDER_LINES,),
            lambda: m.PopOrderLine,
            options,
            {"pop_order_id": pop_order_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderLineExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PopOrderLine:
        """Reads one line of a purchase order.

        `pop_status` is a custom expand.

        Args:
            id: Id of the POP order line.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_POP_ORDER_LINE,), lambda: m.PopOrderLine, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncPopOrderLines(AsyncResource):
    """A line of a purchase order: stock item, free text, additional charge or comment."""

    def list(
        self,
        *,
        pop_order_id: int,
        where: Where[f.PopOrderLineFields] = None,
        order_by: OrderBy[f.PopOrderLineFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderLineExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopOrderLine]:
        """Lists the lines of one purchase order.

        `pop_status` is a custom expand.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            pop_order_id: Id of the POP order.
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_POP_ORDER_LINES,),
            lambda: m.PopOrderLine,
            options,
            {"pop_order_id": pop_order_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PopOrderLineExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PopOrderLine:
        """Reads one line of a purchase order.

        `pop_status` is a custom expand.

        Args:
            id: Id of the POP order line.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_POP_ORDER_LINE,), lambda: m.PopOrderLine, options, {"id": id, "select": select, "expand": expand}
        )
