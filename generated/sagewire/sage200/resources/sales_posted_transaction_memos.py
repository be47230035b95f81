"""A memo note kept on a posted sales ledger transaction."""

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

GET_SALES_POSTED_TRANSACTION_MEMOS = Operation(
    id="GetSalesPostedTransactionMemos",
    method="GET",
    path="/sales_posted_transaction_memos",
    resource="sales_posted_transaction_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_SALES_POSTED_TRANSACTION_MEMO = Operation(
    id="PostSalesPostedTransactionMemo",
    method="POST",
    path="/sales_posted_transaction_memos",
    resource="sales_posted_transaction_memos",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)
GET_SALES_POSTED_TRANSACTION_MEMO = Operation(
    id="GetSalesPostedTransactionMemo",
    method="GET",
    path="/sales_posted_transaction_memos/{Id}",
    resource="sales_posted_transaction_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_SALES_POSTED_TRANSACTION_MEMO = Operation(
    id="PutSalesPostedTransactionMemo",
    method="PUT",
    path="/sales_posted_transaction_memos/{Id}",
    resource="sales_posted_transaction_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_SALES_POSTED_TRANSACTION_MEMO = Operation(
    id="DeleteSalesPostedTransactionMemo",
    method="DELETE",
    path="/sales_posted_transaction_memos/{Id}",
    resource="sales_posted_transaction_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)
GET_MEMOS_FOR_SALES_POSTED_TRANSACTION = Operation(
    id="GetMemosForSalesPostedTransaction",
    method="GET",
    path="/sales_posted_transactions/{transactionId}/sales_posted_transaction_memos",
    resource="sales_posted_transaction_memos",
    name="list",
    parameters=(Parameter(name="transaction_id", wire="transactionId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class SalesPostedTransactionMemos(Resource):
    """A memo note kept on a posted sales ledger transaction."""

    def list(
        self,
        *,
        where: Where[f.SalesPostedTransactionMemoFields] = None,
        order_by: OrderBy[f.SalesPostedTransactionMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        transaction_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesPostedTransactionMemo]:
        """Lists the memo notes of posted sales ledger transactions.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            transaction_id: Id of the transaction.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_POSTED_TRANSACTION_MEMOS, GET_MEMOS_FOR_SALES_POSTED_TRANSACTION),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"transaction_id": transaction_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SalesPostedTransactionMemo:
        """Reads one memo of a posted transaction.

        Since 2020 R2.

        Args:
            id: Id of the sales posted transaction memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"id": id, "select": select},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionMemoWrite]
    ) -> m.SalesPostedTransactionMemo:
        """Creates a memo note for a posted sales ledger transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {},
            lambda: p.SalesPostedTransactionMemoWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionMemoWrite]
    ) -> m.SalesPostedTransactionMemo:
        """Changes a memo of a posted transaction.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the sales posted transaction memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"id": id},
            lambda: p.SalesPostedTransactionMemoWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a memo of a posted transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the sales posted transaction memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SALES_POSTED_TRANSACTION_MEMO,), options, {"id": id})


class AsyncSalesPostedTransactionMemos(AsyncResource):
    """A memo note kept on a posted sales ledger transaction."""

    def list(
        self,
        *,
        where: Where[f.SalesPostedTransactionMemoFields] = None,
        order_by: OrderBy[f.SalesPostedTransactionMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        transaction_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesPostedTransactionMemo]:
        """Lists the memo notes of posted sales ledger transactions.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            transaction_id: Id of the transaction.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SALES_POSTED_TRANSACTION_MEMOS, GET_MEMOS_FOR_SALES_POSTED_TRANSACTION),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"transaction_id": transaction_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SalesPostedTransactionMemo:
        """Reads one memo of a posted transaction.

        Since 2020 R2.

        Args:
            id: Id of the sales posted transaction memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"id": id, "select": select},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionMemoWrite]
    ) -> m.SalesPostedTransactionMemo:
        """Creates a memo note for a posted sales ledger transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {},
            lambda: p.SalesPostedTransactionMemoWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SalesPostedTransactionMemoWrite]
    ) -> m.SalesPostedTransactionMemo:
        """Changes a memo of a posted transaction.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the sales posted transaction memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SALES_POSTED_TRANSACTION_MEMO,),
            lambda: m.SalesPostedTransactionMemo,
            options,
            {"id": id},
            lambda: p.SalesPostedTransactionMemoWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a memo of a posted transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the sales posted transaction memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SALES_POSTED_TRANSACTION_MEMO,), options, {"id": id})
