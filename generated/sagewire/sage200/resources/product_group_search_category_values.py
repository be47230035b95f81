"""A search value that products of a product group may take."""

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

GET_PRODUCT_GROUP_SEARCH_CATEGORY_VALUES = Operation(
    id="GetProductGroupSearchCategoryValues",
    method="GET",
    path="/product_group_search_category_values",
    resource="product_group_search_category_values",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_PROD_GROUP_SEARCH_VAL_ID,
    since="2021-07-26",
)


class ProductGroupSearchCategoryValues(Resource):
    """A search value that products of a product group may take."""

    def list(
        self,
        *,
        where: Where[f.ProductGroupSearchCategoryValueFields] = None,
        order_by: OrderBy[f.ProductGroupSearchCategoryValueFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductGroupSearchCategoryValue]:
        """Lists the search values available to each product group, by search category.

        Rows have no `id`: page by `prod_group_search_val_id`.

        Pages go by key (`prod_group_search_val_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others. Since
        2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_PRODUCT_GROUP_SEARCH_CATEGORY_VALUES,),
            lambda: m.ProductGroupSearchCategoryValue,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncProductGroupSearchCategoryValues(AsyncResource):
    """A search value that products of a product group may take."""

    def list(
        self,
        *,
        where: Where[f.ProductGroupSearchCategoryValueFields] = None,
        order_by: OrderBy[f.ProductGroupSearchCategoryValueFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductGroupSearchCategoryValue]:
        """Lists the search values available to each product group, by search category.

        Rows have no `id`: page by `prod_group_search_val_id`.

        Pages go by key (`prod_group_search_val_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others. Since
        2021-07-26.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_PRODUCT_GROUP_SEARCH_CATEGORY_VALUES,),
            lambda: m.ProductGroupSearchCategoryValue,
            options,
            listed(where, order_by, select, page_size, limit),
        )
