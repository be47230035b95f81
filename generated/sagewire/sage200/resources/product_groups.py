"""A product group: the type, costing, traceability, nominal and unit rules its products take over."""

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

GET_PRODUCT_GROUPS = Operation(
    id="GetProductGroups",
    method="GET",
    path="/product_groups",
    resource="product_groups",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_PRODUCT_GROUP = Operation(
    id="GetProductGroup",
    method="GET",
    path="/product_groups/{Id}",
    resource="product_groups",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class ProductGroups(Resource):
    """A product group: the type, costing, traceability, nominal and unit rules its products take over."""

    def list(
        self,
        *,
        where: Where[f.ProductGroupFields] = None,
        order_by: OrderBy[f.ProductGroupFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductGroupExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductGroup]:
        """Lists product groups with the defaults and rules their products take over.

        Read-only: product groups cannot be created or changed through the API.

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
            (GET_PRODUCT_GROUPS,),
            lambda: m.ProductGroup,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductGroupExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductGroup:
        """Reads one product group.

        Args:
            id: Id of the product group.
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
            (GET_PRODUCT_GROUP,), lambda: m.ProductGroup, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncProductGroups(AsyncResource):
    """A product group: the type, costing, traceability, nominal and unit rules its products take over."""

    def list(
        self,
        *,
        where: Where[f.ProductGroupFields] = None,
        order_by: OrderBy[f.ProductGroupFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductGroupExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductGroup]:
        """Lists product groups with the defaults and rules their products take over.

        Read-only: product groups cannot be created or changed through the API.

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
            (GET_PRODUCT_GROUPS,),
            lambda: m.ProductGroup,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductGroupExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.ProductGroup:
        """Reads one product group.

        Args:
            id: Id of the product group.
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
            (GET_PRODUCT_GROUP,), lambda: m.ProductGroup, options, {"id": id, "select": select, "expand": expand}
        )
