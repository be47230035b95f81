"""A part of the business that stock can be issued to, with its nominal account."""

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

GET_INTERNAL_AREAS = Operation(
    id="GetInternalAreas",
    method="GET",
    path="/internal_areas",
    resource="internal_areas",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
GET_INTERNAL_AREA = Operation(
    id="GetInternalArea",
    method="GET",
    path="/internal_areas/{Id}",
    resource="internal_areas",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020-12-14",
)


class InternalAreas(Resource):
    """A part of the business that stock can be issued to, with its nominal account."""

    def list(
        self,
        *,
        where: Where[f.InternalAreaFields] = None,
        order_by: OrderBy[f.InternalAreaFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.InternalAreaExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.InternalArea]:
        """Lists internal areas: parts of the business that stock can be issued to.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

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
            (GET_INTERNAL_AREAS,),
            lambda: m.InternalArea,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.InternalAreaExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.InternalArea:
        """Reads one internal area.

        Since 2020-12-14.

        Args:
            id: Id of the internal area.
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
            (GET_INTERNAL_AREA,), lambda: m.InternalArea, options, {"id": id, "select": select, "expand": expand}
        )


class AsyncInternalAreas(AsyncResource):
    """A part of the business that stock can be issued to, with its nominal account."""

    def list(
        self,
        *,
        where: Where[f.InternalAreaFields] = None,
        order_by: OrderBy[f.InternalAreaFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.InternalAreaExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.InternalArea]:
        """Lists internal areas: parts of the business that stock can be issued to.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

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
            (GET_INTERNAL_AREAS,),
            lambda: m.InternalArea,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.InternalAreaExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.InternalArea:
        """Reads one internal area.

        Since 2020-12-14.

        Args:
            id: Id of the internal area.
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
            (GET_INTERNAL_AREA,), lambda: m.InternalArea, options, {"id": id, "select": select, "expand": expand}
        )
