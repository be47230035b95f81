"""A row of a financial report layout with the report category that feeds it."""

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

GET_FINANCIAL_REPORT_LAYOUT_VIEWS = Operation(
    id="GetFinancialReportLayoutViews",
    method="GET",
    path="/financial_report_layout_views",
    resource="financial_report_layout_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_2,
)


class FinancialReportLayoutViews(Resource):
    """A row of a financial report layout with the report category that feeds it."""

    def list(
        self,
        *,
        where: Where[f.FinancialReportLayoutViewFields] = None,
        order_by: OrderBy[f.FinancialReportLayoutViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.FinancialReportLayoutView]:
        """Lists the financial report layouts, one row for each report row with its report category.

        Rows have no `id`. Sorted by `financial_report_layout_id`, then `financial_report_row_report_row` by
        default.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (GET_FINANCIAL_REPORT_LAYOUT_VIEWS,),
            lambda: m.FinancialReportLayoutView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncFinancialReportLayoutViews(AsyncResource):
    """A row of a financial report layout with the report category that feeds it."""

    def list(
        self,
        *,
        where: Where[f.FinancialReportLayoutViewFields] = None,
        order_by: OrderBy[f.FinancialReportLayoutViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FinancialReportLayoutView]:
        """Lists the financial report layouts, one row for each report row with its report category.

        Rows have no `id`. Sorted by `financial_report_layout_id`, then `financial_report_row_report_row` by
        default.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (GET_FINANCIAL_REPORT_LAYOUT_VIEWS,),
            lambda: m.FinancialReportLayoutView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
