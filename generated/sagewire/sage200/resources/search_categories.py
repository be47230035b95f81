"""A category by which products are classified and searched."""

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

GET_SEARCH_CATEGORIES = Operation(
    id="GetSearchCategories",
    method="GET",
    path="/search_categories",
    resource="search_categories",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-07-26",
)
GET_SEARCH_CATEGORY = Operation(
    id="GetSearchCategory",
    method="GET",
    path="/search_categories/{Id}",
    resource="search_categories",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-07-26",
)


class SearchCategories(Resource):
    """A category by which products are classified and searched."""

    def list(
        self,
        *,
        where: Where[f.SearchCategoryFields] = None,
        order_by: OrderBy[f.SearchCategoryFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SearchCategory]:
        """Lists the categories by which products can be classified and searched.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-07-26.

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
            (GET_SEARCH_CATEGORIES,),
            lambda: m.SearchCategory,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SearchCategory:
        """Reads one search category.

        Since 2021-07-26.

        Args:
            id: Id of the search category.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SEARCH_CATEGORY,), lambda: m.SearchCategory, options, {"id": id, "select": select})


class AsyncSearchCategories(AsyncResource):
    """A category by which products are classified and searched."""

    def list(
        self,
        *,
        where: Where[f.SearchCategoryFields] = None,
        order_by: OrderBy[f.SearchCategoryFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SearchCategory]:
        """Lists the categories by which products can be classified and searched.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-07-26.

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
            (GET_SEARCH_CATEGORIES,),
            lambda: m.SearchCategory,
            options,
            listed(where, order_by, select, page_size, limit),
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SearchCategory:
        """Reads one search category.

        Since 2021-07-26.

        Args:
            id: Id of the search category.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_SEARCH_CATEGORY,), lambda: m.SearchCategory, options, {"id": id, "select": select})
