"""Balance of one batch or serial item in one bin."""

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

GET_TRACEABLE_ITEM_BALANCES_FOR_A_WAREHOUSE_HOLDING = Operation(
    id="GetTraceableItemBalancesForAWarehouseHolding",
    method="GET",
    path="/warehouse_holdings/{warehouseHoldingId}/traceable_item_balances",
    resource="traceable_item_balances",
    name="list",
    parameters=(Parameter(name="warehouse_holding_id", wire="warehouseHoldingId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_16,
    edition="professional",
    since="2021-07-26",
)


class TraceableItemBalances(Resource):
    """Balance of one batch or serial item in one bin."""

    def list(
        self,
        *,
        warehouse_holding_id: int,
        where: Where[f.TraceableAdjustmentItemBalanceFields] = None,
        order_by: OrderBy[f.TraceableAdjustmentItemBalanceFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TraceableAdjustmentItemBalance]:
        """Lists the batch or serial balances within one warehouse holding.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2021-07-26.

        Args:
            warehouse_holding_id: Id of the warehouse holding.
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
            (GET_TRACEABLE_ITEM_BALANCES_FOR_A_WAREHOUSE_HOLDING,),
            lambda: m.TraceableAdjustmentItemBalance,
            options,
            {"warehouse_holding_id": warehouse_holding_id, **listed(where, order_by, select, page_size, limit)},
        )


class AsyncTraceableItemBalances(AsyncResource):
    """Balance of one batch or serial item in one bin."""

    def list(
        self,
        *,
        warehouse_holding_id: int,
        where: Where[f.TraceableAdjustmentItemBalanceFields] = None,
        order_by: OrderBy[f.TraceableAdjustmentItemBalanceFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TraceableAdjustmentItemBalance]:
        """Lists the batch or serial balances within one warehouse holding.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Sage 200 Professional only. Since 2021-07-26.

        Args:
            warehouse_holding_id: Id of the warehouse holding.
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
            (GET_TRACEABLE_ITEM_BALANCES_FOR_A_WAREHOUSE_HOLDING,),
            lambda: m.TraceableAdjustmentItemBalance,
            options,
            {"warehouse_holding_id": warehouse_holding_id, **listed(where, order_by, select, page_size, limit)},
        )
