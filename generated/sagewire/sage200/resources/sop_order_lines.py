"""A line of a sales order: a product, free text, an additional charge or a comment."""

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

GET_SOP_ORDERLINE = Operation(
    id="GetSOPOrderline",
    method="GET",
    path="/sop_order_lines/{Id}",
    resource="sop_order_lines",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
GET_SOP_ORDER_LINES_FOR_SOP_ORDER = Operation(
    id="GetSOPOrderLinesForSOPOrder",
    method="GET",
    path="/sop_orders/{sopOrderId}/sop_order_lines",
    resource="sop_order_lines",
    name="list",
    parameters=(Parameter(name="sop_order_id", wire="sopOrderId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SOP_ORDER_LINE_FOR_SOP_ORDER = Operation(
    id="GetSOPOrderLineForSOPOrder",
    method="GET",
    path="/sop_orders/{sopOrderId}/sop_order_lines/{Id}",
    resource="sop_order_lines",
    name="get",
    parameters=(
        Parameter(name="sop_order_id", wire="sopOrderId", location="path", required=True),
        Parameter(name="id", wire="Id", location="path", required=True),
    ),
    query="odata",
)


class SopOrderLines(Resource):
    """A line of a sales order: a product, free text, an additional charge or a comment."""

    def list(
        self,
        *,
        sop_order_id: int,
        where: Where[f.SopOrderLineFields] = None,
        order_by: OrderBy[f.SopOrderLineFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderLineExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopOrderLine]:
        """Lists the lines of one sales order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            sop_order_id: Id of the SOP order.
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
            (GET_SOP_ORDER_LINES_FOR_SOP_ORDER,),
            lambda: m.SopOrderLine,
            options,
            {"sop_order_id": sop_order_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderLineExpand] | None = None,
        sop_order_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopOrderLine:
        """Reads one sales order line by its own id.

        Args:
            id: Id of the SOP order line.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            sop_order_id: Id of the SOP order.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SOP_ORDERLINE, GET_SOP_ORDER_LINE_FOR_SOP_ORDER),
            lambda: m.SopOrderLine,
            options,
            {"id": id, "select": select, "expand": expand, "sop_order_id": sop_order_id},
        )


class AsyncSopOrderLines(AsyncResource):
    """A line of a sales order: a product, free text, an additional charge or a comment."""

    def list(
        self,
        *,
        sop_order_id: int,
        where: Where[f.SopOrderLineFields] = None,
        order_by: OrderBy[f.SopOrderLineFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderLineExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopOrderLine]:
        """Lists the lines of one sales order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            sop_order_id: Id of the SOP order.
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
            (GET_SOP_ORDER_LINES_FOR_SOP_ORDER,),
            lambda: m.SopOrderLine,
            options,
            {"sop_order_id": sop_order_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopOrderLineExpand] | None = None,
        sop_order_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopOrderLine:
        """Reads one sales order line by its own id.

        Args:
            id: Id of the SOP order line.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            sop_order_id: Id of the SOP order.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SOP_ORDERLINE, GET_SOP_ORDER_LINE_FOR_SOP_ORDER),
            lambda: m.SopOrderLine,
            options,
            {"id": id, "select": select, "expand": expand, "sop_order_id": sop_order_id},
        )
