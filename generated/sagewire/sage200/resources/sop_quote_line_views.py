"""A flat row for a sales quote line with its quote, customer, product and tax data."""

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

GET_SOP_QUOTE_LINE_VIEWS = Operation(
    id="GetSOPQuoteLineViews",
    method="GET",
    path="/sop_quote_line_views",
    resource="sop_quote_line_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_SOP_QUOTE_LINE_ID,
)


class SopQuoteLineViews(Resource):
    """A flat row for a sales quote line with its quote, customer, product and tax data."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteLineViewFields] = None,
        order_by: OrderBy[f.SopQuoteLineViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopQuoteLineView]:
        """Lists sales quote lines as flat rows with quote, customer, product and tax data.

        Default sort is `sop_quote_id`, `sop_quote_line_id` descending. Rows have no `id`; poll changes with
        `sop_quote_date_time_updated` or `sop_quote_line_date_time_updated`.

        Pages go by key (`sop_quote_line_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SOP_QUOTE_LINE_VIEWS,),
            lambda: m.SopQuoteLineView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncSopQuoteLineViews(AsyncResource):
    """A flat row for a sales quote line with its quote, customer, product and tax data."""

    def list(
        self,
        *,
        where: Where[f.SopQuoteLineViewFields] = None,
        order_by: OrderBy[f.SopQuoteLineViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopQuoteLineView]:
        """Lists sales quote lines as flat rows with quote, customer, product and tax data.

        Default sort is `sop_quote_id`, `sop_quote_line_id` descending. Rows have no `id`; poll changes with
        `sop_quote_date_time_updated` or `sop_quote_line_date_time_updated`.

        Pages go by key (`sop_quote_line_id`): every row that is there throughout comes exactly once. With an
        `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SOP_QUOTE_LINE_VIEWS,),
            lambda: m.SopQuoteLineView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
