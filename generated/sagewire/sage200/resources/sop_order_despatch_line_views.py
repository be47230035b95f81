"""A flat row for a despatch line with its order, customer, product and tracking data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SOP_ORDER_DESPATCH_LINE_VIEWS = Operation(
    id="GetSOPOrderDespatchLineViews",
    method="GET",
    path="/sop_order_despatch_line_views",
    resource="sop_order_despatch_line_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_SOP_DESPATCH_LINE_ID,
)


class SopOrderDespatchLineViews(Resource):
    """A flat row for a despatch line with its order, customer, product and tracking data."""

    def list(
        self,
        *,
        where: Where[f.SopOrderDespatchLineViewFields] = None,
        order_by: OrderBy[f.SopOrderDespatchLineViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopOrderDespatchLineView]:
        """Lists despatch lines as flat rows with despatch, order, customer, product and tracking data.

        Default sort is `sop_despatch_id`, `sop_despatch_line_id` descending. Rows have no `id`.

        Pages go by key (`sop_despatch_line_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SOP_ORDER_DESPATCH_LINE_VIEWS,),
            lambda: m.SopOrderDespatchLineView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncSopOrderDespatchLineViews(AsyncResource):
    """A flat row for a despatch line with its order, customer, product and tracking data."""

    def list(
        self,
        *,
        where: Where[f.SopOrderDespatchLineViewFields] = None,
        order_by: OrderBy[f.SopOrderDespatchLineViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopOrderDespatchLineView]:
        """Lists despatch lines as flat rows with despatch, order, customer, product and tracking data.

        Default sort is `sop_despatch_id`, `sop_despatch_line_id` descending. Rows have no `id`.

        Pages go by key (`sop_despatch_line_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SOP_ORDER_DESPATCH_LINE_VIEWS,),
            lambda: m.SopOrderDespatchLineView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
