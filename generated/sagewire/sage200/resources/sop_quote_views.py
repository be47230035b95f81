"""A short flat row for a sales quote, with the documents made from it."""

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

GET_SOP_QUOTE_VIEWS = Operation(
    id="GetSOPQuoteViews",
    method="GET",
    path="/sop_quote_views",
    resource="sop_quote_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-11-08",
)


class SopQuoteViews(Resource):
    """A short flat row for a sales quote, with the documents made from it."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteViewFields] = None,
        order_by: OrderBy[f.SopQuoteViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopQuoteView]:
        """Lists sales quotes as short flat rows, with the number of the order or pro forma made from them.

        Default sort is `document_no` ascending.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-11-08.

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
            (GET_SOP_QUOTE_VIEWS,), lambda: m.SopQuoteView, options, listed(where, order_by, select, page_size, limit)
        )


class AsyncSopQuoteViews(AsyncResource):
    """A short flat row for a sales quote, with the documents made from it."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteViewFields] = None,
        order_by: OrderBy[f.SopQuoteViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopQuoteView]:
        """Lists sales quotes as short flat rows, with the number of the order or pro forma made from them.

        Default sort is `document_no` ascending.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-11-08.

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
            (GET_SOP_QUOTE_VIEWS,), lambda: m.SopQuoteView, options, listed(where, order_by, select, page_size, limit)
        )
