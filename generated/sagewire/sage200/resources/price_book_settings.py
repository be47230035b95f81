"""Price book settings of the company: which kinds of discount and price band are in use."""

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

GET_PRICE_BOOK_SETTINGS = Operation(
    id="GetPriceBookSettings",
    method="GET",
    path="/price_book_settings",
    resource="price_book_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)
GET_PRICE_BOOK_SETTING = Operation(
    id="GetPriceBookSetting",
    method="GET",
    path="/price_book_settings/{Id}",
    resource="price_book_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class PriceBookSettings(Resource):
    """Price book settings of the company: which kinds of discount and price band are in use."""

    def list(
        self,
        *,
        where: Where[f.PriceBookSettingsFields] = None,
        order_by: OrderBy[f.PriceBookSettingsFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PriceBookSettings]:
        """Lists the price book settings of the company.

        Read-only; there is normally a single row.

        Comes in one page.

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
            (GET_PRICE_BOOK_SETTINGS,),
            lambda: m.PriceBookSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PriceBookSettings:
        """Reads one price book settings record.

        Args:
            id: Id of the price book settings record.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PRICE_BOOK_SETTING,), lambda: m.PriceBookSettings, options, {"id": id, "select": select})


class AsyncPriceBookSettings(AsyncResource):
    """Price book settings of the company: which kinds of discount and price band are in use."""

    def list(
        self,
        *,
        where: Where[f.PriceBookSettingsFields] = None,
        order_by: OrderBy[f.PriceBookSettingsFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PriceBookSettings]:
        """Lists the price book settings of the company.

        Read-only; there is normally a single row.

        Comes in one page.

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
            (GET_PRICE_BOOK_SETTINGS,),
            lambda: m.PriceBookSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PriceBookSettings:
        """Reads one price book settings record.

        Args:
            id: Id of the price book settings record.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_PRICE_BOOK_SETTING,), lambda: m.PriceBookSettings, options, {"id": id, "select": select}
        )
