"""A kind of customer a sales document can be for."""

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

GET_SOP_CUSTOMER_TYPES = Operation(
    id="GetSOPCustomerTypes",
    method="GET",
    path="/sop_customer_types",
    resource="sop_customer_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-07-26",
)


class SopCustomerTypes(Resource):
    """A kind of customer a sales document can be for."""

    def list(
        self,
        *,
        where: Where[f.SopCustomerTypeFields] = None,
        order_by: OrderBy[f.SopCustomerTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopCustomerType]:
        """Lists the kinds of customer a sales order or quote can be for.

        Comes in one page. Since 2021-07-26.

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
            (GET_SOP_CUSTOMER_TYPES,),
            lambda: m.SopCustomerType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncSopCustomerTypes(AsyncResource):
    """A kind of customer a sales document can be for."""

    def list(
        self,
        *,
        where: Where[f.SopCustomerTypeFields] = None,
        order_by: OrderBy[f.SopCustomerTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopCustomerType]:
        """Lists the kinds of customer a sales order or quote can be for.

        Comes in one page. Since 2021-07-26.

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
            (GET_SOP_CUSTOMER_TYPES,),
            lambda: m.SopCustomerType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
