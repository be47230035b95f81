"""An accounting period together with its financial year."""

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

GET_FINANCIAL_YEAR_PERIOD_VIEWS = Operation(
    id="GetFinancialYearPeriodViews",
    method="GET",
    path="/financial_year_period_views",
    resource="financial_year_period_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ACCOUNTING_PERIOD_ID,
)


class FinancialYearPeriodViews(Resource):
    """An accounting period together with its financial year."""

    def list(
        self,
        *,
        where: Where[f.FinancialYearPeriodViewFields] = None,
        order_by: OrderBy[f.FinancialYearPeriodViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.FinancialYearPeriodView]:
        """Lists the financial years with their accounting periods, one row for each period.

        Rows have no `id`. Sorted by `financial_year_start_date`, then `period_number` by default. Periods cannot be
        opened or closed through the API.

        Pages go by key (`accounting_period_id`): every row that is there throughout comes exactly once. With an
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
            (GET_FINANCIAL_YEAR_PERIOD_VIEWS,),
            lambda: m.FinancialYearPeriodView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncFinancialYearPeriodViews(AsyncResource):
    """An accounting period together with its financial year."""

    def list(
        self,
        *,
        where: Where[f.FinancialYearPeriodViewFields] = None,
        order_by: OrderBy[f.FinancialYearPeriodViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.FinancialYearPeriodView]:
        """Lists the financial years with their accounting periods, one row for each period.

        Rows have no `id`. Sorted by `financial_year_start_date`, then `period_number` by default. Periods cannot be
        opened or closed through the API.

        Pages go by key (`accounting_period_id`): every row that is there throughout comes exactly once. With an
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
            (GET_FINANCIAL_YEAR_PERIOD_VIEWS,),
            lambda: m.FinancialYearPeriodView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
