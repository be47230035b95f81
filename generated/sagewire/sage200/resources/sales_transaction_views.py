"""Flat row of a sales ledger transaction with customer and currency names."""

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

GET_SALES_TRANSACTION_VIEWS = Operation(
    id="GetSalesTransactionViews",
    method="GET",
    path="/sales_transaction_views",
    resource="sales_transaction_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSTED_CUSTOMER_TRANSACTION_ID,
)


class SalesTransactionViews(Resource):
    """Flat row of a sales ledger transaction with customer and currency names."""

    def list(
        self,
        *,
        where: Where[f.SalesTransactionViewFields] = None,
        order_by: OrderBy[f.SalesTransactionViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesTransactionView]:
        """Lists sales ledger transactions as flat rows with customer and currency names.

        Sorted by `posted_customer_transaction_id` unless `$orderby` is given; that field is the key, the rows have
        no `id`.

        Pages go by key (`posted_customer_transaction_id`): every row that is there throughout comes exactly once.
        With an `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SALES_TRANSACTION_VIEWS,),
            lambda: m.SalesTransactionView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncSalesTransactionViews(AsyncResource):
    """Flat row of a sales ledger transaction with customer and currency names."""

    def list(
        self,
        *,
        where: Where[f.SalesTransactionViewFields] = None,
        order_by: OrderBy[f.SalesTransactionViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesTransactionView]:
        """Lists sales ledger transactions as flat rows with customer and currency names.

        Sorted by `posted_customer_transaction_id` unless `$orderby` is given; that field is the key, the rows have
        no `id`.

        Pages go by key (`posted_customer_transaction_id`): every row that is there throughout comes exactly once.
        With an `order_by` of your own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SALES_TRANSACTION_VIEWS,),
            lambda: m.SalesTransactionView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
