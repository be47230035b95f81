"""A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_SALES_POSTED_TRANSACTIONS = Operation(
    id="GetSalesPostedTransactions",
    method="GET",
    path="/sales_posted_transactions",
    resource="sales_posted_transactions",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SALES_POSTED_TRANSACTION = Operation(
    id="GetSalesPostedTransaction",
    method="GET",
    path="/sales_posted_transactions/{Id}",
    resource="sales_posted_transactions",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_SALES_POSTED_TRANSACTIONS = Operation(
    id="PutSalesPostedTransactions",
    method="PUT",
    path="/sales_posted_transactions/{Id}",
    resource="sales_posted_transactions",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
GET_SALES_POSTED_TRANSACTIONS_FOR_CUSTOMER = Operation(
    id="GetSalesPostedTransactionsForCustomer",
    method="GET",
    path="/customers/{customerId}/sales_posted_transactions",
    resource="sales_posted_transactions",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class SalesPostedTransactions(Resource):
    """A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""

    def list(
        self,
        *,
        where: Where[f.SalesPostedTransactionFields] = None,
        order_by: OrderBy[f.SalesPostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesPostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesPostedTransaction]:
        """Lists the current (not archived) transactions of the sales ledger.

        Analysis, bank and allocation items come only with `$expand`. Find a document just posted with `$filter=urn
        eq N`. Archived transactions are in `sales_historical_transactions`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SALES_POSTED_TRANSACTIONS, GET_SALES_POSTED_TRANSACTIONS_FOR_CUSTOMER),
            lambda: m.SalesPostedTransaction,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesPostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesPostedTransaction:
        """Reads one posted sales ledger transaction.

        Analysis, bank and allocation items come only with `$expand`.

        Args:
            id: Id of the sales posted transaction.
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
            (GET_SALES_POSTED_TRANSACTION,),
            lambda: m.SalesPostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionWrite]
    ) -> m.SalesPostedTransaction:
        """Changes the query flag of a posted sales ledger transaction.

        `queried` is the only writable field; amounts and dates of a posted transaction cannot be changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the sales posted transaction.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SALES_POSTED_TRANSACTIONS,),
            lambda: m.SalesPostedTransaction,
            options,
            {"id": id},
            lambda: p.SalesPostedTransactionWrite,
            taken(body),
        )


class AsyncSalesPostedTransactions(AsyncResource):
    """A transaction posted to the sales ledger, with tax, nominal, bank and allocation details."""

    def list(
        self,
        *,
        where: Where[f.SalesPostedTransactionFields] = None,
        order_by: OrderBy[f.SalesPostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesPostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesPostedTransaction]:
        """Lists the current (not archived) transactions of the sales ledger.

        Analysis, bank and allocation items come only with `$expand`. Find a document just posted with `$filter=urn
        eq N`. Archived transactions are in `sales_historical_transactions`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_SALES_POSTED_TRANSACTIONS, GET_SALES_POSTED_TRANSACTIONS_FOR_CUSTOMER),
            lambda: m.SalesPostedTransaction,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesPostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesPostedTransaction:
        """Reads one posted sales ledger transaction.

        Analysis, bank and allocation items come only with `$expand`.

        Args:
            id: Id of the sales posted transaction.
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
            (GET_SALES_POSTED_TRANSACTION,),
            lambda: m.SalesPostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionWrite]
    ) -> m.SalesPostedTransaction:
        """Changes the query flag of a posted sales ledger transaction.

        `queried` is the only writable field; amounts and dates of a posted transaction cannot be changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the sales posted transaction.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SALES_POSTED_TRANSACTIONS,),
            lambda: m.SalesPostedTransaction,
            options,
            {"id": id},
            lambda: p.SalesPostedTransactionWrite,
            taken(body),
        )
