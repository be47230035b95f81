"""A price band that a customer may be priced from."""

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

GET_CUSTOMER_PRICE_BANDS = Operation(
    id="GetCustomerPriceBands",
    method="GET",
    path="/customer_price_bands",
    resource="customer_price_bands",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_CUSTOMER_PRICE_BAND = Operation(
    id="GetCustomerPriceBand",
    method="GET",
    path="/customer_price_bands/{Id}",
    resource="customer_price_bands",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class CustomerPriceBands(Resource):
    """A price band that a customer may be priced from."""

    def list(
        self,
        *,
        where: Where[f.CustomerPriceBandFields] = None,
        order_by: OrderBy[f.CustomerPriceBandFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerPriceBandExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerPriceBand]:
        """Lists which price bands are open to which customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_CUSTOMER_PRICE_BANDS,),
            lambda: m.CustomerPriceBand,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerPriceBandExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerPriceBand:
        """Reads one link between a customer and a price band.

        Args:
            id: Id of the customer price band.
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
            (GET_CUSTOMER_PRICE_BAND,),
            lambda: m.CustomerPriceBand,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncCustomerPriceBands(AsyncResource):
    """A price band that a customer may be priced from."""

    def list(
        self,
        *,
        where: Where[f.CustomerPriceBandFields] = None,
        order_by: OrderBy[f.CustomerPriceBandFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerPriceBandExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerPriceBand]:
        """Lists which price bands are open to which customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_CUSTOMER_PRICE_BANDS,),
            lambda: m.CustomerPriceBand,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CustomerPriceBandExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomerPriceBand:
        """Reads one link between a customer and a price band.

        Args:
            id: Id of the customer price band.
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
            (GET_CUSTOMER_PRICE_BAND,),
            lambda: m.CustomerPriceBand,
            options,
            {"id": id, "select": select, "expand": expand},
        )
