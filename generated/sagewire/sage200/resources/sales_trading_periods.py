"""A trading period of the sales ledger (Professional only)."""

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

GET_SALES_TRADING_PERIODS = Operation(
    id="GetSalesTradingPeriods",
    method="GET",
    path="/sales_trading_periods",
    resource="sales_trading_periods",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    edition="professional",
    since="2020 R2",
)
GET_SALES_TRADING_PERIOD = Operation(
    id="GetSalesTradingPeriod",
    method="GET",
    path="/sales_trading_periods/{Id}",
    resource="sales_trading_periods",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    edition="professional",
    since="2020 R2",
)


class SalesTradingPeriods(Resource):
    """A trading period of the sales ledger (Professional only)."""

    def list(
        self,
        *,
        where: Where[f.SalesTradingPeriodFields] = None,
        order_by: OrderBy[f.SalesTradingPeriodFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesTradingPeriod]:
        """Lists the trading periods of the sales ledger.

        Professional only: expect 404 on Sage 200 Standard.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Sage 200 Professional only.
        Since 2020 R2.

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
            (GET_SALES_TRADING_PERIODS,),
            lambda: m.SalesTradingPeriod,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SalesTradingPeriod:
        """Reads one sales ledger trading period.

        Professional only: expect 404 on Sage 200 Standard.

        Sage 200 Professional only. Since 2020 R2.

        Args:
            id: Id of the sales trading period.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SALES_TRADING_PERIOD,), lambda: m.SalesTradingPeriod, options, {"id": id, "select": select}
        )


class AsyncSalesTradingPeriods(AsyncResource):
    """A trading period of the sales ledger (Professional only)."""

    def list(
        self,
        *,
        where: Where[f.SalesTradingPeriodFields] = None,
        order_by: OrderBy[f.SalesTradingPeriodFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesTradingPeriod]:
        """Lists the trading periods of the sales ledger.

        Professional only: expect 404 on Sage 200 Standard.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Sage 200 Professional only.
        Since 2020 R2.

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
            (GET_SALES_TRADING_PERIODS,),
            lambda: m.SalesTradingPeriod,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SalesTradingPeriod:
        """Reads one sales ledger trading period.

        Professional only: expect 404 on Sage 200 Standard.

        Sage 200 Professional only. Since 2020 R2.

        Args:
            id: Id of the sales trading period.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SALES_TRADING_PERIOD,), lambda: m.SalesTradingPeriod, options, {"id": id, "select": select}
        )
