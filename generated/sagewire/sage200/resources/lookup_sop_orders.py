"""The identifying fields of a sales order."""

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

GET_LOOKUP_SOP_ORDERS = Operation(
    id="GetLookupSOPOrders",
    method="GET",
    path="/lookup_sop_orders",
    resource="lookup_sop_orders",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-07-26",
)


class LookupSopOrders(Resource):
    """The identifying fields of a sales order."""

    def list(
        self,
        *,
        where: Where[f.LookupSopOrderFields] = None,
        order_by: OrderBy[f.LookupSopOrderFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.LookupSopOrder]:
        """Lists sales orders with id, numbers, customer and status only.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-07-26.

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
            (GET_LOOKUP_SOP_ORDERS,),
            lambda: m.LookupSopOrder,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncLookupSopOrders(AsyncResource):
    """The identifying fields of a sales order."""

    def list(
        self,
        *,
        where: Where[f.LookupSopOrderFields] = None,
        order_by: OrderBy[f.LookupSopOrderFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LookupSopOrder]:
        """Lists sales orders with id, numbers, customer and status only.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-07-26.

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
            (GET_LOOKUP_SOP_ORDERS,),
            lambda: m.LookupSopOrder,
            options,
            listed(where, order_by, select, page_size, limit),
        )
