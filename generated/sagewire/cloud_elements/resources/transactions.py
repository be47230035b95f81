"""A posted transaction of the sales ledger, with all the fields that Sage 200 gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sagewire.cloud_elements import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_TRANSACTIONS = Operation(
    id="ListTransactions",
    method="GET",
    path="/hubs/finance/transactions",
    resource="transactions",
    name="list",
    parameters=(Parameter(name="query_page", wire="page", location="query"),),
    query="ceql",
    filter=Filter(),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
GET_TRANSACTION = Operation(
    id="GetTransaction",
    method="GET",
    path="/hubs/finance/transactions/{id}",
    resource="transactions",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    extensions={"credentials": {"parts": ["user", "element"]}},
)


class Transactions(Resource):
    """A posted transaction of the sales ledger, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.TransactionFields] = None,
        order_by: OrderBy[f.TransactionFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Transaction]:
        """Lists posted transactions of the sales ledger.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Transaction:
        """Reads one posted transaction of the sales ledger.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_TRANSACTION,), lambda: m.Transaction, options, {"id": id})


class AsyncTransactions(AsyncResource):
    """A posted transaction of the sales ledger, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.TransactionFields] = None,
        order_by: OrderBy[f.TransactionFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Transaction]:
        """Lists posted transactions of the sales ledger.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_TRANSACTIONS,),
            lambda: m.Transaction,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Transaction:
        """Reads one posted transaction of the sales ledger.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_TRANSACTION,), lambda: m.Transaction, options, {"id": id})
