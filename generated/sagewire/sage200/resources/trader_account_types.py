"""One account type of customers and suppliers."""

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

GET_TRADER_ACCOUNT_TYPES = Operation(
    id="GetTraderAccountTypes",
    method="GET",
    path="/trader_account_types",
    resource="trader_account_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    edition="professional",
)


class TraderAccountTypes(Resource):
    """One account type of customers and suppliers."""

    def list(
        self,
        *,
        where: Where[f.TraderAccountTypeFields] = None,
        order_by: OrderBy[f.TraderAccountTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TraderAccountType]:
        """Lists the account types of customers and suppliers, such as open item.

        Sage 200 Professional only.

        Comes in one page. Sage 200 Professional only.

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
            (GET_TRADER_ACCOUNT_TYPES,),
            lambda: m.TraderAccountType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncTraderAccountTypes(AsyncResource):
    """One account type of customers and suppliers."""

    def list(
        self,
        *,
        where: Where[f.TraderAccountTypeFields] = None,
        order_by: OrderBy[f.TraderAccountTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TraderAccountType]:
        """Lists the account types of customers and suppliers, such as open item.

        Sage 200 Professional only.

        Comes in one page. Sage 200 Professional only.

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
            (GET_TRADER_ACCOUNT_TYPES,),
            lambda: m.TraderAccountType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
