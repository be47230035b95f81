"""A thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.parts import _paging
from acme.parts import models as m
from sagewire.runtime.operation import Filter, Operation
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acme.parts import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_THINGS = Operation(
    id="ListThings",
    method="GET",
    path="/things",
    resource="things",
    name="list",
    query="ceql",
    filter=Filter(),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "unit"]}, "empty": {"status": [404]}},
)


class Things(Resource):
    """A thing."""

    def list(
        self,
        *,
        where: Where[f.ThingFields] = None,
        order_by: OrderBy[f.ThingFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Thing]:
        """Lists things.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `unit`.

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
        return self._list((LIST_THINGS,), lambda: m.Thing, options, listed(where, order_by, select, page_size, limit))


class AsyncThings(AsyncResource):
    """A thing."""

    def list(
        self,
        *,
        where: Where[f.ThingFields] = None,
        order_by: OrderBy[f.ThingFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Thing]:
        """Lists things.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `unit`.

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
        return self._list((LIST_THINGS,), lambda: m.Thing, options, listed(where, order_by, select, page_size, limit))
