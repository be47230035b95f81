"""A value of the order line item setting."""

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

GET_ORDER_LINE_ITEM_TYPES = Operation(
    id="GetOrderLineItemTypes",
    method="GET",
    path="/order_line_item_types",
    resource="order_line_item_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-11-08",
)


class OrderLineItemTypes(Resource):
    """A value of the order line item setting."""

    def list(
        self,
        *,
        where: Where[f.OrderLineItemTypeFields] = None,
        order_by: OrderBy[f.OrderLineItemTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.OrderLineItemType]:
        """Lists the values of the order line item setting (`order_line_item_type` in `sop_settings`).

        Comes in one page. Since 2021-11-08.

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
            (GET_ORDER_LINE_ITEM_TYPES,),
            lambda: m.OrderLineItemType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncOrderLineItemTypes(AsyncResource):
    """A value of the order line item setting."""

    def list(
        self,
        *,
        where: Where[f.OrderLineItemTypeFields] = None,
        order_by: OrderBy[f.OrderLineItemTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.OrderLineItemType]:
        """Lists the values of the order line item setting (`order_line_item_type` in `sop_settings`).

        Comes in one page. Since 2021-11-08.

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
            (GET_ORDER_LINE_ITEM_TYPES,),
            lambda: m.OrderLineItemType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
