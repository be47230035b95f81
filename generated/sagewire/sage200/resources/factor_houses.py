"""A factor to whom payments for some suppliers go instead of to the supplier."""

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

GET_FACTOR_HOUSES = Operation(
    id="GetFactorHouses",
    method="GET",
    path="/factor_houses",
    resource="factor_houses",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
GET_FACTOR_HOUSE = Operation(
    id="GetFactorHouse",
    method="GET",
    path="/factor_houses/{Id}",
    resource="factor_houses",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)


class FactorHouses(Resource):
    """A factor to whom payments for some suppliers go instead of to the supplier."""

    def list(
        self,
        *,
        where: Where[f.FactorHouseFields] = None,
        order_by: OrderBy[f.FactorHouseFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.FactorHouseExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.FactorHouse]:
        """Lists factor houses, to which suppliers have assigned their invoices.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_FACTOR_HOUSES,),
            lambda: m.FactorHouse,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.FactorHouseExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FactorHouse:
        """Reads one factor house.

        Since 2020 R2.

        Args:
            id: Id of the factor house.
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
            (GET_FACTOR_HOUSE,), lambda: m.FactorHouse, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncFactorHouses(AsyncResource):
    """A factor to whom payments for some suppliers go instead of to the supplier."""

    def list(
        self,
        *,
        where: Where[f.FactorHouseFields] = None,
        order_by: OrderBy[f.FactorHouseFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.FactorHouseExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FactorHouse]:
        """Lists factor houses, to which suppliers have assigned their invoices.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_FACTOR_HOUSES,),
            lambda: m.FactorHouse,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.FactorHouseExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.FactorHouse:
        """Reads one factor house.

        Since 2020 R2.

        Args:
            id: Id of the factor house.
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
            (GET_FACTOR_HOUSE,), lambda: m.FactorHouse, options, {"id": id, "select": select, "expand": expand}
        )
