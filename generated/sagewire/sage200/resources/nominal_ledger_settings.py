"""Company-wide settings of the nominal ledger."""

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

GET_NOMINAL_LEDGER_SETTINGS = Operation(
    id="GetNominalLedgerSettings",
    method="GET",
    path="/nominal_ledger_settings",
    resource="nominal_ledger_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020-12-14",
)
GET_NOMINAL_LEDGER_SETTING = Operation(
    id="GetNominalLedgerSetting",
    method="GET",
    path="/nominal_ledger_settings/{Id}",
    resource="nominal_ledger_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020-12-14",
)


class NominalLedgerSettings(Resource):
    """Company-wide settings of the nominal ledger."""

    def list(
        self,
        *,
        where: Where[f.NominalLedgerSettingsFields] = None,
        order_by: OrderBy[f.NominalLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalLedgerSettings]:
        """Lists the company's nominal ledger settings.

        Comes in one page. Since 2020-12-14.

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
            (GET_NOMINAL_LEDGER_SETTINGS,),
            lambda: m.NominalLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalLedgerSettings:
        """Reads one nominal ledger settings record by its id.

        Since 2020-12-14.

        Args:
            id: Id of the nominal ledger settings record.
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
            (GET_NOMINAL_LEDGER_SETTING,),
            lambda: m.NominalLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncNominalLedgerSettings(AsyncResource):
    """Company-wide settings of the nominal ledger."""

    def list(
        self,
        *,
        where: Where[f.NominalLedgerSettingsFields] = None,
        order_by: OrderBy[f.NominalLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalLedgerSettings]:
        """Lists the company's nominal ledger settings.

        Comes in one page. Since 2020-12-14.

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
            (GET_NOMINAL_LEDGER_SETTINGS,),
            lambda: m.NominalLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalLedgerSettings:
        """Reads one nominal ledger settings record by its id.

        Since 2020-12-14.

        Args:
            id: Id of the nominal ledger settings record.
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
            (GET_NOMINAL_LEDGER_SETTING,),
            lambda: m.NominalLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )
