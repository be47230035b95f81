"""A note attached to a posted supplier transaction."""

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

GET_PURCHASE_POSTED_TRANSACTION_MEMOS = Operation(
    id="GetPurchasePostedTransactionMemos",
    method="GET",
    path="/purchase_posted_transaction_memos",
    resource="purchase_posted_transaction_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_PURCHASE_POSTED_TRANSACTION_MEMO = Operation(
    id="PostPurchasePostedTransactionMemo",
    method="POST",
    path="/purchase_posted_transaction_memos",
    resource="purchase_posted_transaction_memos",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)
GET_PURCHASE_POSTED_TRANSACTION_MEMO = Operation(
    id="GetPurchasePostedTransactionMemo",
    method="GET",
    path="/purchase_posted_transaction_memos/{Id}",
    resource="purchase_posted_transaction_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_PURCHASE_POSTED_TRANSACTION_MEMO = Operation(
    id="PutPurchasePostedTransactionMemo",
    method="PUT",
    path="/purchase_posted_transaction_memos/{Id}",
    resource="purchase_posted_transaction_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_PURCHASE_POSTED_TRANSACTION_MEMO = Operation(
    id="DeletePurchasePostedTransactionMemo",
    method="DELETE",
    path="/purchase_posted_transaction_memos/{Id}",
    resource="purchase_posted_transaction_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)
GET_MEMOS_FOR_PURCHASE_POSTED_TRANSACTION = Operation(
    id="GetMemosForPurchasePostedTransaction",
    method="GET",
    path="/purchase_posted_transactions/{transactionId}/purchase_posted_transaction_memos",
    resource="purchase_posted_transaction_memos",
    name="list",
    parameters=(Parameter(name="transaction_id", wire="transactionId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class PurchasePostedTransactionMemos(Resource):
    """A note attached to a posted supplier transaction."""

    def list(
        self,
        *,
        where: Where[f.PurchasePostedTransactionMemoFields] = None,
        order_by: OrderBy[f.PurchasePostedTransactionMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        transaction_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PurchasePostedTransactionMemo]:
        """Lists memos attached to posted supplier transactions.

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
            (GET_PURCHASE_POSTED_TRANSACTION_MEMOS, GET_MEMOS_FOR_PURCHASE_POSTED_TRANSACTION),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"transaction_id": transaction_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PurchasePostedTransactionMemo:
        """Reads one memo of a posted supplier transaction.

        Since 2020 R2.

        Args:
            id: Id of the purchase posted transaction memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"id": id, "select": select},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionMemoWrite]
    ) -> m.PurchasePostedTransactionMemo:
        """Creates a memo on a posted supplier transaction.

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
            (POST_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {},
            lambda: p.PurchasePostedTransactionMemoWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionMemoWrite]
    ) -> m.PurchasePostedTransactionMemo:
        """Changes one memo of a posted supplier transaction.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the purchase posted transaction memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"id": id},
            lambda: p.PurchasePostedTransactionMemoWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one memo of a posted supplier transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase posted transaction memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_PURCHASE_POSTED_TRANSACTION_MEMO,), options, {"id": id})


class AsyncPurchasePostedTransactionMemos(AsyncResource):
    """A note attached to a posted supplier transaction."""

    def list(
        self,
        *,
        where: Where[f.PurchasePostedTransactionMemoFields] = None,
        order_by: OrderBy[f.PurchasePostedTransactionMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        transaction_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PurchasePostedTransactionMemo]:
        """Lists memos attached to posted supplier transactions.

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
            (GET_PURCHASE_POSTED_TRANSACTION_MEMOS, GET_MEMOS_FOR_PURCHASE_POSTED_TRANSACTION),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"transaction_id": transaction_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PurchasePostedTransactionMemo:
        """Reads one memo of a posted supplier transaction.

        Since 2020 R2.

        Args:
            id: Id of the purchase posted transaction memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"id": id, "select": select},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionMemoWrite]
    ) -> m.PurchasePostedTransactionMemo:
        """Creates a memo on a posted supplier transaction.

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
            (POST_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {},
            lambda: p.PurchasePostedTransactionMemoWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionMemoWrite]
    ) -> m.PurchasePostedTransactionMemo:
        """Changes one memo of a posted supplier transaction.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the purchase posted transaction memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_PURCHASE_POSTED_TRANSACTION_MEMO,),
            lambda: m.PurchasePostedTransactionMemo,
            options,
            {"id": id},
            lambda: p.PurchasePostedTransactionMemoWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one memo of a posted supplier transaction.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the purchase posted transaction memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_PURCHASE_POSTED_TRANSACTION_MEMO,), options, {"id": id})
