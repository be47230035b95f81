"""An entry already posted to a bank account, with its tax, nominal and trade analysis."""

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

GET_BANK_POSTED_TRANSACTIONS = Operation(
    id="GetBankPostedTransactions",
    method="GET",
    path="/bank_posted_transactions",
    resource="bank_posted_transactions",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_BANK_POSTED_TRANSACTION = Operation(
    id="GetBankPostedTransaction",
    method="GET",
    path="/bank_posted_transactions/{Id}",
    resource="bank_posted_transactions",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
GET_BANK_POSTED_TRANSACTIONS_FOR_BANK_ACCOUNT = Operation(
    id="GetBankPostedTransactionsForBankAccount",
    method="GET",
    path="/banks/{bankId}/bank_posted_transactions",
    resource="bank_posted_transactions",
    name="list",
    parameters=(Parameter(name="bank_id", wire="bankId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class BankPostedTransactions(Resource):
    """An entry already posted to a bank account, with its tax, nominal and trade analysis."""

    def list(
        self,
        *,
        where: Where[f.BankPostedTransactionFields] = None,
        order_by: OrderBy[f.BankPostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankPostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        bank_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.BankPostedTransaction]:
        """Lists posted transactions of all bank accounts.

        Filter with `$filter=urn eq N` to find a receipt or payment just posted. Analysis and trade items need
        `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            bank_id: Id of the bank.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BANK_POSTED_TRANSACTIONS, GET_BANK_POSTED_TRANSACTIONS_FOR_BANK_ACCOUNT),
            lambda: m.BankPostedTransaction,
            options,
            {"bank_id": bank_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankPostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.BankPostedTransaction:
        """Reads one posted bank transaction by its id.

        Args:
            id: Id of the bank posted transaction.
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
            (GET_BANK_POSTED_TRANSACTION,),
            lambda: m.BankPostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncBankPostedTransactions(AsyncResource):
    """An entry already posted to a bank account, with its tax, nominal and trade analysis."""

    def list(
        self,
        *,
        where: Where[f.BankPostedTransactionFields] = None,
        order_by: OrderBy[f.BankPostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankPostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        bank_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.BankPostedTransaction]:
        """Lists posted transactions of all bank accounts.

        Filter with `$filter=urn eq N` to find a receipt or payment just posted. Analysis and trade items need
        `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            bank_id: Id of the bank.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BANK_POSTED_TRANSACTIONS, GET_BANK_POSTED_TRANSACTIONS_FOR_BANK_ACCOUNT),
            lambda: m.BankPostedTransaction,
            options,
            {"bank_id": bank_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BankPostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.BankPostedTransaction:
        """Reads one posted bank transaction by its id.

        Args:
            id: Id of the bank posted transaction.
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
            (GET_BANK_POSTED_TRANSACTION,),
            lambda: m.BankPostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )
