"""Company-wide settings and defaults of the sales ledger."""

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

GET_SALES_LEDGER_SETTINGS = Operation(
    id="GetSalesLedgerSettings",
    method="GET",
    path="/sales_ledger_settings",
    resource="sales_ledger_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020 R2",
)
GET_SALES_LEDGER_SETTING = Operation(
    id="GetSalesLedgerSetting",
    method="GET",
    path="/sales_ledger_settings/{Id}",
    resource="sales_ledger_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_SALES_LEDGER_SETTING = Operation(
    id="PutSalesLedgerSetting",
    method="PUT",
    path="/sales_ledger_settings/{Id}",
    resource="sales_ledger_settings",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)


class SalesLedgerSettings(Resource):
    """Company-wide settings and defaults of the sales ledger."""

    def list(
        self,
        *,
        where: Where[f.SalesLedgerSettingsFields] = None,
        order_by: OrderBy[f.SalesLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesLedgerSettings]:
        """Lists the settings of the sales ledger.

        An array; take the `id` of its row for the single read and the PUT. `ageing_periods`, `overdue_periods` and
        `finance_charges` come with `$expand`.

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
            (GET_SALES_LEDGER_SETTINGS,),
            lambda: m.SalesLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesLedgerSettings:
        """Reads one sales ledger settings record.

        Since 2020 R2.

        Args:
            id: Id of the sales ledger settings record.
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
            (GET_SALES_LEDGER_SETTING,),
            lambda: m.SalesLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesLedgerSettingsWrite]
    ) -> m.SalesLedgerSettings:
        """Changes the settings of the sales ledger.

        Acts on the whole company: these settings also steer the desktop application.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the sales ledger settings record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_SALES_LEDGER_SETTING,),
            lambda: m.SalesLedgerSettings,
            options,
            {"id": id},
            lambda: p.SalesLedgerSettingsWrite,
            taken(body),
        )


class AsyncSalesLedgerSettings(AsyncResource):
    """Company-wide settings and defaults of the sales ledger."""

    def list(
        self,
        *,
        where: Where[f.SalesLedgerSettingsFields] = None,
        order_by: OrderBy[f.SalesLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesLedgerSettings]:
        """Lists the settings of the sales ledger.

        An array; take the `id` of its row for the single read and the PUT. `ageing_periods`, `overdue_periods` and
        `finance_charges` come with `$expand`.

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
            (GET_SALES_LEDGER_SETTINGS,),
            lambda: m.SalesLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesLedgerSettings:
        """Reads one sales ledger settings record.

        Since 2020 R2.

        Args:
            id: Id of the sales ledger settings record.
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
            (GET_SALES_LEDGER_SETTING,),
            lambda: m.SalesLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesLedgerSettingsWrite]
    ) -> m.SalesLedgerSettings:
        """Changes the settings of the sales ledger.

        Acts on the whole company: these settings also steer the desktop application.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the sales ledger settings record.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_SALES_LEDGER_SETTING,),
            lambda: m.SalesLedgerSettings,
            options,
            {"id": id},
            lambda: p.SalesLedgerSettingsWrite,
            taken(body),
        )
