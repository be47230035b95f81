"""Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SALES_AGED_DEBTOR_SUMMARY_VIEWS = Operation(
    id="GetSalesAgedDebtorSummaryViews",
    method="GET",
    path="/sales_aged_debtor_summary_views",
    resource="sales_aged_debtor_summary_views",
    name="list",
    parameters=(Parameter(name="ageingdatetype", wire="$ageingdatetype", location="query"),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_CUSTOMER_ID,
    since="2020 R2",
)


class SalesAgedDebtorSummaryViews(Resource):
    """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""

    def list(
        self,
        *,
        where: Where[f.SalesAgedDebtorViewFields] = None,
        order_by: OrderBy[f.SalesAgedDebtorViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        ageingdatetype: Literal["transactiondate", "duedate", "calendarmonth"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesAgedDebtorView]:
        """Lists aged debts totalled per customer.

        The rows have no `id`: order by `customer_id` when paging. Takes `$ageingdatetype` = transactiondate,
        duedate or calendarmonth.

        Pages go by key (`customer_id`): every row that is there throughout comes exactly once. With an `order_by`
        of your own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            ageingdatetype: The date by which debts are aged. Without it the site's own setting is taken to apply.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_AGED_DEBTOR_SUMMARY_VIEWS,),
            lambda: m.SalesAgedDebtorView,
            options,
            {"ageingdatetype": ageingdatetype, **listed(where, order_by, select, page_size, limit)},
        )


class AsyncSalesAgedDebtorSummaryViews(AsyncResource):
    """Aged debt split over ageing periods, in document and base currency; per transaction or per customer."""

    def list(
        self,
        *,
        where: Where[f.SalesAgedDebtorViewFields] = None,
        order_by: OrderBy[f.SalesAgedDebtorViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        ageingdatetype: Literal["transactiondate", "duedate", "calendarmonth"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesAgedDebtorView]:
        """Lists aged debts totalled per customer.

        The rows have no `id`: order by `customer_id` when paging. Takes `$ageingdatetype` = transactiondate,
        duedate or calendarmonth.

        Pages go by key (`customer_id`): every row that is there throughout comes exactly once. With an `order_by`
        of your own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            ageingdatetype: The date by which debts are aged. Without it the site's own setting is taken to apply.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_AGED_DEBTOR_SUMMARY_VIEWS,),
            lambda: m.SalesAgedDebtorView,
            options,
            {"ageingdatetype": ageingdatetype, **listed(where, order_by, select, page_size, limit)},
        )
