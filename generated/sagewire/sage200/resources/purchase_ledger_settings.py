"""Company-wide settings of the purchase ledger."""

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

GET_PURCHASE_LEDGER_SETTINGS = Operation(
    id="GetPurchaseLedgerSettings",
    method="GET",
    path="/purchase_ledger_settings",
    resource="purchase_ledger_settings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2020 R2",
)
GET_PURCHASE_LEDGER_SETTING = Operation(
    id="GetPurchaseLedgerSetting",
    method="GET",
    path="/purchase_ledger_settings/{Id}",
    resource="purchase_ledger_settings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_PURCHASE_LEDGER_SETTING = Operation(
    id="PutPurchaseLedgerSetting",
    method="PUT",
    path="/purchase_ledger_settings/{Id}",
    resource="purchase_ledger_settings",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)


class PurchaseLedgerSettings(Resource):
    """Company-wide settings of the purchase ledger."""

    def list(
        self,
        *,
        where: Where[f.PurchaseLedgerSettingsFields] = None,
        order_by: OrderBy[f.PurchaseLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PurchaseLedgerSettings]:
        """Lists the settings of the purchase ledger (as an array).

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
            (GET_PURCHASE_LEDGER_SETTINGS,),
            lambda: m.PurchaseLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchaseLedgerSettings:
        """Reads one settings row of the purchase ledger.

        Since 2020 R2.

        Args:
            id: Id of the purchase ledger settings record.
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
            (GET_PURCHASE_LEDGER_SETTING,),
            lambda: m.PurchaseLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseLedgerSettingsWrite]
    ) -> m.PurchaseLedgerSettings:
        """Changes the settings of the purchase ledger.

        Affects every user of the company, not only the calling application.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase ledger settings record.
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
            (PUT_PURCHASE_LEDGER_SETTING,),
            lambda: m.PurchaseLedgerSettings,
            options,
            {"id": id},
            lambda: p.PurchaseLedgerSettingsWrite,
            taken(body),
        )


class AsyncPurchaseLedgerSettings(AsyncResource):
    """Company-wide settings of the purchase ledger."""

    def list(
        self,
        *,
        where: Where[f.PurchaseLedgerSettingsFields] = None,
        order_by: OrderBy[f.PurchaseLedgerSettingsFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseLedgerSettingsExpand] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PurchaseLedgerSettings]:
        """Lists the settings of the purchase ledger (as an array).

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
            (GET_PURCHASE_LEDGER_SETTINGS,),
            lambda: m.PurchaseLedgerSettings,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit, expand=expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseLedgerSettingsExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchaseLedgerSettings:
        """Reads one settings row of the purchase ledger.

        Since 2020 R2.

        Args:
            id: Id of the purchase ledger settings record.
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
            (GET_PURCHASE_LEDGER_SETTING,),
            lambda: m.PurchaseLedgerSettings,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchaseLedgerSettingsWrite]
    ) -> m.PurchaseLedgerSettings:
        """Changes the settings of the purchase ledger.

        Affects every user of the company, not only the calling application.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase ledger settings record.
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
            (PUT_PURCHASE_LEDGER_SETTING,),
            lambda: m.PurchaseLedgerSettings,
            options,
            {"id": id},
            lambda: p.PurchaseLedgerSettingsWrite,
            taken(body),
        )
