"""One of the choices between discount and surcharge."""

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

GET_DISCOUNT_OR_SURCHARGE_TYPES = Operation(
    id="GetDiscountOrSurchargeTypes",
    method="GET",
    path="/discount_or_surcharge_types",
    resource="discount_or_surcharge_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
    since="2021-07-26",
)


class DiscountOrSurchargeTypes(Resource):
    """One of the choices between discount and surcharge."""

    def list(
        self,
        *,
        where: Where[f.DiscountOrSurchargeTypeFields] = None,
        order_by: OrderBy[f.DiscountOrSurchargeTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.DiscountOrSurchargeType]:
        """Lists the choices between discount and surcharge.

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
            (GET_DISCOUNT_OR_SURCHARGE_TYPES,),
            lambda: m.DiscountOrSurchargeType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncDiscountOrSurchargeTypes(AsyncResource):
    """One of the choices between discount and surcharge."""

    def list(
        self,
        *,
        where: Where[f.DiscountOrSurchargeTypeFields] = None,
        order_by: OrderBy[f.DiscountOrSurchargeTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.DiscountOrSurchargeType]:
        """Lists the choices between discount and surcharge.

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
            (GET_DISCOUNT_OR_SURCHARGE_TYPES,),
            lambda: m.DiscountOrSurchargeType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
