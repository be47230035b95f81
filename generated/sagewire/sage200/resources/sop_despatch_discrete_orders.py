"""A sales order with something to despatch."""

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

GET_SOP_DESPATCH_DISCRETE_ORDERS = Operation(
    id="GetSOPDespatchDiscreteOrders",
    method="GET",
    path="/sop_despatch_discrete_orders",
    resource="sop_despatch_discrete_orders",
    name="list",
    query="odata",
    filter=Filter(only=("confirmation_intent_type", "trader_id", "warehouse_id", "document_no", "document_date")),
    paging=_paging.BY_POSITION_11,
    since="2022 R2",
)


class SopDespatchDiscreteOrders(Resource):
    """A sales order with something to despatch."""

    def list(
        self,
        *,
        where: Where[f.SopDespatchDiscreteOrderFields] = None,
        order_by: OrderBy[f.SopDespatchDiscreteOrderFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopDespatchDiscreteOrder]:
        """Lists the single sales orders that have something to despatch.

        Filters only on `confirmation_intent_type`, `trader_id`, `warehouse_id`, `document_no` and `document_date`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2022 R2.

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
            (GET_SOP_DESPATCH_DISCRETE_ORDERS,),
            lambda: m.SopDespatchDiscreteOrder,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncSopDespatchDiscreteOrders(AsyncResource):
    """A sales order with something to despatch."""

    def list(
        self,
        *,
        where: Where[f.SopDespatchDiscreteOrderFields] = None,
        order_by: OrderBy[f.SopDespatchDiscreteOrderFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopDespatchDiscreteOrder]:
        """Lists the single sales orders that have something to despatch.

        Filters only on `confirmation_intent_type`, `trader_id`, `warehouse_id`, `document_no` and `document_date`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2022 R2.

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
            (GET_SOP_DESPATCH_DISCRETE_ORDERS,),
            lambda: m.SopDespatchDiscreteOrder,
            options,
            listed(where, order_by, select, page_size, limit),
        )
