"""The company-wide settings of sales order processing."""

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

GET_SOP_SETTINGS = Operation(
    id="GetSOPSettings",
    method="GET",
    path="/sop_settings",
    resource="sop_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-03-15",
)
GET_SOP_SETTING = Operation(
    id="GetSOPSetting",
    method="GET",
    path="/sop_settings/{Id}",
    resource="sop_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)


class SopSettings(Resource):
    """The company-wide settings of sales order processing."""

    def list(
        self,
        *,
        where: Where[f.SopSettingsFields] = None,
        order_by: OrderBy[f.SopSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopSettings]:
        """Lists the company's sales order processing settings.

        Comes in one page. Since 2021-03-15.

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
            (GET_SOP_SETTINGS,),
            lambda: m.SopSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopSettings:
        """Reads one settings record of sales order processing.

        Since 2021-03-15.

        Args:
            id: Id of the SOP settings record.
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
            (GET_SOP_SETTING,), lambda: m.SopSettings, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncSopSettings(AsyncResource):
    """The company-wide settings of sales order processing."""

    def list(
        self,
        *,
        where: Where[f.SopSettingsFields] = None,
        order_by: OrderBy[f.SopSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopSettings]:
        """Lists the company's sales order processing settings.

        Comes in one page. Since 2021-03-15.

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
            (GET_SOP_SETTINGS,),
            lambda: m.SopSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopSettings:
        """Reads one settings record of sales order processing.

        Since 2021-03-15.

        Args:
            id: Id of the SOP settings record.
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
            (GET_SOP_SETTING,), lambda: m.SopSettings, options, {"id": id, "select": select, "expand": expand}
        )
