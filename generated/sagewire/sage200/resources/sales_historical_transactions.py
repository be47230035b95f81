"""An archived sales ledger transaction."""

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

GET_SALES_HISTORICAL_TRANSACTIONS = Operation(
    id="GetSalesHistoricalTransactions",
    method="GET",
    path="/sales_historical_transactions",
    resource="sales_historical_transactions",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
GET_SALES_HISTORICAL_TRANSACTION = Operation(
    id="GetSalesHistoricalTransaction",
    method="GET",
    path="/sales_historical_transactions/{Id}",
    resource="sales_historical_transactions",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020-12-14",
)
GET_SALES_HISTORICAL_TRANSACTIONS_FOR_CUSTOMER = Operation(
    id="GetSalesHistoricalTransactionsForCustomer",
    method="GET",
    path="/customers/{customerId}/sales_historical_transactions",
    resource="sales_historical_transactions",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)


class SalesHistoricalTransactions(Resource):
    """An archived sales ledger transaction."""

    def list(
        self,
        *,
        where: Where[f.SalesHistoricalTransactionFields] = None,
        order_by: OrderBy[f.SalesHistoricalTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesHistoricalTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesHistoricalTransaction]:
        """Lists archived transactions of the sales ledger.

        Child items come only with `$expand`. Current transactions are in `sales_posted_transactions`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_HISTORICAL_TRANSACTIONS, GET_SALES_HISTORICAL_TRANSACTIONS_FOR_CUSTOMER),
            lambda: m.SalesHistoricalTransaction,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesHistoricalTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesHistoricalTransaction:
        """Reads one archived sales ledger transaction.

        Since 2020-12-14.

        Args:
            id: Id of the sales historical transaction.
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
            (GET_SALES_HISTORICAL_TRANSACTION,),
            lambda: m.SalesHistoricalTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncSalesHistoricalTransactions(AsyncResource):
    """An archived sales ledger transaction."""

    def list(
        self,
        *,
        where: Where[f.SalesHistoricalTransactionFields] = None,
        order_by: OrderBy[f.SalesHistoricalTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesHistoricalTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesHistoricalTransaction]:
        """Lists archived transactions of the sales ledger.

        Child items come only with `$expand`. Current transactions are in `sales_posted_transactions`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            customer_id: Id of the customer.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_HISTORICAL_TRANSACTIONS, GET_SALES_HISTORICAL_TRANSACTIONS_FOR_CUSTOMER),
            lambda: m.SalesHistoricalTransaction,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesHistoricalTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesHistoricalTransaction:
        """Reads one archived sales ledger transaction.

        Since 2020-12-14.

        Args:
            id: Id of the sales historical transaction.
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
            (GET_SALES_HISTORICAL_TRANSACTION,),
            lambda: m.SalesHistoricalTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )
