"""Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SYSTEM_SETTINGS = Operation(
    id="GetSystemSettings",
    method="GET",
    path="/system_settings",
    resource="system_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)
GET_SYSTEM_SETTING = Operation(
    id="GetSystemSetting",
    method="GET",
    path="/system_settings/{Id}",
    resource="system_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SYSTEM_SETTING = Operation(
    id="PutSystemSetting",
    method="PUT",
    path="/system_settings/{Id}",
    resource="system_settings",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)


class SystemSettings(Resource):
    """Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""

    def list(
        self,
        *,
        where: Where[f.SystemSettingsFields] = None,
        order_by: OrderBy[f.SystemSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SystemSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SystemSettings]:
        """Lists the company's accounting system settings.

        Comes in one page.

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
            (GET_SYSTEM_SETTINGS,),
            lambda: m.SystemSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SystemSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SystemSettings:
        """Reads one system settings record by its id.

        Args:
            id: Id of the system settings record.
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
            (GET_SYSTEM_SETTING,), lambda: m.SystemSettings, options, {"id": id, "select": select, "expand": expand}
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SystemSettingsWrite]
    ) -> m.SystemSettings:
        """Changes the system settings; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the system settings record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SYSTEM_SETTING,),
            lambda: m.SystemSettings,
            options,
            {"id": id},
            lambda: p.SystemSettingsWrite,
            taken(body),
        )


class AsyncSystemSettings(AsyncResource):
    """Company-wide accounting settings: numbering, periods, VAT, Intrastat and date checks."""

    def list(
        self,
        *,
        where: Where[f.SystemSettingsFields] = None,
        order_by: OrderBy[f.SystemSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SystemSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SystemSettings]:
        """Lists the company's accounting system settings.

        Comes in one page.

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
            (GET_SYSTEM_SETTINGS,),
            lambda: m.SystemSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SystemSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SystemSettings:
        """Reads one system settings record by its id.

        Args:
            id: Id of the system settings record.
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
            (GET_SYSTEM_SETTING,), lambda: m.SystemSettings, options, {"id": id, "select": select, "expand": expand}
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SystemSettingsWrite]
    ) -> m.SystemSettings:
        """Changes the system settings; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the system settings record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SYSTEM_SETTING,),
            lambda: m.SystemSettings,
            options,
            {"id": id},
            lambda: p.SystemSettingsWrite,
            taken(body),
        )
