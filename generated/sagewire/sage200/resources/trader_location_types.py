"""One location type of customer and supplier addresses."""

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

GET_TRADER_LOCATION_TYPES = Operation(
    id="GetTraderLocationTypes",
    method="GET",
    path="/trader_location_types",
    resource="trader_location_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)


class TraderLocationTypes(Resource):
    """One location type of customer and supplier addresses."""

    def list(
        self,
        *,
        where: Where[f.TraderLocationTypeFields] = None,
        order_by: OrderBy[f.TraderLocationTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.TraderLocationType]:
        """Lists the location types of a customer or supplier address.

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
            (GET_TRADER_LOCATION_TYPES,),
            lambda: m.TraderLocationType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncTraderLocationTypes(AsyncResource):
    """One location type of customer and supplier addresses."""

    def list(
        self,
        *,
        where: Where[f.TraderLocationTypeFields] = None,
        order_by: OrderBy[f.TraderLocationTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TraderLocationType]:
        """Lists the location types of a customer or supplier address.

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
            (GET_TRADER_LOCATION_TYPES,),
            lambda: m.TraderLocationType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
