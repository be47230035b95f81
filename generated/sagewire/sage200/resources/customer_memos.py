"""A memo note kept on a customer account."""

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

GET_CUSTOMER_MEMOS = Operation(
    id="GetCustomerMemos",
    method="GET",
    path="/customer_memos",
    resource="customer_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_CUSTOMER_MEMO = Operation(
    id="PostCustomerMemo",
    method="POST",
    path="/customer_memos",
    resource="customer_memos",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)
GET_CUSTOMER_MEMO = Operation(
    id="GetCustomerMemo",
    method="GET",
    path="/customer_memos/{Id}",
    resource="customer_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_CUSTOMER_MEMO = Operation(
    id="PutCustomerMemo",
    method="PUT",
    path="/customer_memos/{Id}",
    resource="customer_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_CUSTOMER_MEMO = Operation(
    id="DeleteCustomerMemo",
    method="DELETE",
    path="/customer_memos/{Id}",
    resource="customer_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)
GET_CUSTOMER_MEMOS_FOR_CUSTOMER = Operation(
    id="GetCustomerMemosForCustomer",
    method="GET",
    path="/customers/{customerId}/customer_memos",
    resource="customer_memos",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class CustomerMemos(Resource):
    """A memo note kept on a customer account."""

    def list(
        self,
        *,
        where: Where[f.CustomerMemoFields] = None,
        order_by: OrderBy[f.CustomerMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerMemo]:
        """Lists the memo notes of all customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CUSTOMER_MEMOS, GET_CUSTOMER_MEMOS_FOR_CUSTOMER),
            lambda: m.CustomerMemo,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerMemo:
        """Reads one customer memo.

        Since 2020 R2.

        Args:
            id: Id of the customer memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerMemoWrite]) -> m.CustomerMemo:
        """Creates a memo note for a customer.

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
            (POST_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {}, lambda: p.CustomerMemoWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerMemoWrite]
    ) -> m.CustomerMemo:
        """Changes a customer memo.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the customer memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {"id": id}, lambda: p.CustomerMemoWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the customer memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CUSTOMER_MEMO,), options, {"id": id})


class AsyncCustomerMemos(AsyncResource):
    """A memo note kept on a customer account."""

    def list(
        self,
        *,
        where: Where[f.CustomerMemoFields] = None,
        order_by: OrderBy[f.CustomerMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerMemo]:
        """Lists the memo notes of all customers.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
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
            (GET_CUSTOMER_MEMOS, GET_CUSTOMER_MEMOS_FOR_CUSTOMER),
            lambda: m.CustomerMemo,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CustomerMemo:
        """Reads one customer memo.

        Since 2020 R2.

        Args:
            id: Id of the customer memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerMemoWrite]
    ) -> m.CustomerMemo:
        """Creates a memo note for a customer.

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
            (POST_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {}, lambda: p.CustomerMemoWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CustomerMemoWrite]
    ) -> m.CustomerMemo:
        """Changes a customer memo.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the customer memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_CUSTOMER_MEMO,), lambda: m.CustomerMemo, options, {"id": id}, lambda: p.CustomerMemoWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a customer memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the customer memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CUSTOMER_MEMO,), options, {"id": id})
