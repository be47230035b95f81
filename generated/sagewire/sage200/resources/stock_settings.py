"""Stock control settings of the company."""

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

GET_STOCK_SETTINGS = Operation(
    id="GetStockSettings",
    method="GET",
    path="/stock_settings",
    resource="stock_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020 R2",
)
GET_STOCK_SETTING = Operation(
    id="GetStockSetting",
    method="GET",
    path="/stock_settings/{Id}",
    resource="stock_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)


class StockSettings(Resource):
    """Stock control settings of the company."""

    def list(
        self,
        *,
        where: Where[f.StockSettingsFields] = None,
        order_by: OrderBy[f.StockSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StockSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.StockSettings]:
        """Lists the stock control settings of the company.

        Read-only; there is normally a single row.

        Comes in one page. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_STOCK_SETTINGS,),
            lambda: m.StockSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StockSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StockSettings:
        """Reads one stock control settings record.

        Since 2020 R2.

        Args:
            id: Id of the stock settings record.
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
            (GET_STOCK_SETTING,), lambda: m.StockSettings, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncStockSettings(AsyncResource):
    """Stock control settings of the company."""

    def list(
        self,
        *,
        where: Where[f.StockSettingsFields] = None,
        order_by: OrderBy[f.StockSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StockSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.StockSettings]:
        """Lists the stock control settings of the company.

        Read-only; there is normally a single row.

        Comes in one page. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_STOCK_SETTINGS,),
            lambda: m.StockSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StockSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.StockSettings:
        """Reads one stock control settings record.

        Since 2020 R2.

        Args:
            id: Id of the stock settings record.
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
            (GET_STOCK_SETTING,), lambda: m.StockSettings, options, {"id": id, "select": select, "expand": expand}
        )
