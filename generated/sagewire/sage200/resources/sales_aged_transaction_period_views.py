"""Outstanding value of a customer in one ageing period, in base currency."""

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

GET_AGED_TRANSACTION_PERIOD_VIEWS = Operation(
    id="GetAgedTransactionPeriodViews",
    method="GET",
    path="/sales_aged_transaction_period_views",
    resource="sales_aged_transaction_period_views",
    name="list",
    parameters=(
        Parameter(name="ageingdatetype", wire="$ageingdatetype", location="query"),
        Parameter(name="periodnumber", wire="$periodnumber", location="query"),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_8,
)


class SalesAgedTransactionPeriodViews(Resource):
    """Outstanding value of a customer in one ageing period, in base currency."""

    def list(
        self,
        *,
        where: Where[f.SalesAgedTransactionPeriodViewFields] = None,
        order_by: OrderBy[f.SalesAgedTransactionPeriodViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        ageingdatetype: Literal["transactiondate", "duedate", "calendarmonth"] | str | None = None,
        periodnumber: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesAgedTransactionPeriodView]:
        """Lists outstanding sales ledger values per customer and ageing period, in base currency.

        Sorted by `customer_id` and `ageing_period_name` (desc) unless `$orderby` is given. The rows have no `id`.
        Takes the special filter `$periodnumber`, and `$ageingdatetype` = transactiondate, duedate or calendarmonth.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            ageingdatetype: The date by which debts are aged. Without it the site's own setting is taken to apply.
            periodnumber: Number of the ageing period to read.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_AGED_TRANSACTION_PERIOD_VIEWS,),
            lambda: m.SalesAgedTransactionPeriodView,
            options,
            {
                "ageingdatetype": ageingdatetype,
                "periodnumber": periodnumber,
                **listed(where, order_by, select, page_size, limit),
            },
        )


class AsyncSalesAgedTransactionPeriodViews(AsyncResource):
    """Outstanding value of a customer in one ageing period, in base currency."""

    def list(
        self,
        *,
        where: Where[f.SalesAgedTransactionPeriodViewFields] = None,
        order_by: OrderBy[f.SalesAgedTransactionPeriodViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        ageingdatetype: Literal["transactiondate", "duedate", "calendarmonth"] | str | None = None,
        periodnumber: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesAgedTransactionPeriodView]:
        """Lists outstanding sales ledger values per customer and ageing period, in base currency.

        Sorted by `customer_id` and `ageing_period_name` (desc) unless `$orderby` is given. The rows have no `id`.
        Takes the special filter `$periodnumber`, and `$ageingdatetype` = transactiondate, duedate or calendarmonth.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            ageingdatetype: The date by which debts are aged. Without it the site's own setting is taken to apply.
            periodnumber: Number of the ageing period to read.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_AGED_TRANSACTION_PERIOD_VIEWS,),
            lambda: m.SalesAgedTransactionPeriodView,
            options,
            {
                "ageingdatetype": ageingdatetype,
                "periodnumber": periodnumber,
                **listed(where, order_by, select, page_size, limit),
            },
        )
