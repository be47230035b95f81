"""A note on a supplier account."""

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

GET_SUPPLIER_MEMOS = Operation(
    id="GetSupplierMemos",
    method="GET",
    path="/supplier_memos",
    resource="supplier_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_SUPPLIER_MEMO = Operation(
    id="PostSupplierMemo",
    method="POST",
    path="/supplier_memos",
    resource="supplier_memos",
    name="create",
    safety="write",
    body=True,
    since="2020 R2",
)
GET_SUPPLIER_MEMO = Operation(
    id="GetSupplierMemo",
    method="GET",
    path="/supplier_memos/{Id}",
    resource="supplier_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_SUPPLIER_MEMO = Operation(
    id="PutSupplierMemo",
    method="PUT",
    path="/supplier_memos/{Id}",
    resource="supplier_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)
DELETE_SUPPLIER_MEMO = Operation(
    id="DeleteSupplierMemo",
    method="DELETE",
    path="/supplier_memos/{Id}",
    resource="supplier_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)
GET_SUPPLIER_MEMOS_FOR_SUPPLIER = Operation(
    id="GetSupplierMemosForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/supplier_memos",
    resource="supplier_memos",
    name="list",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class SupplierMemos(Resource):
    """A note on a supplier account."""

    def list(
        self,
        *,
        where: Where[f.SupplierMemoFields] = None,
        order_by: OrderBy[f.SupplierMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SupplierMemo]:
        """Lists memos of all supplier accounts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_MEMOS, GET_SUPPLIER_MEMOS_FOR_SUPPLIER),
            lambda: m.SupplierMemo,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit)},
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SupplierMemo:
        """Reads one memo of a supplier account.

        Since 2020 R2.

        Args:
            id: Id of the supplier memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierMemoWrite]) -> m.SupplierMemo:
        """Creates a memo on a supplier account.

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
            (POST_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {}, lambda: p.SupplierMemoWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierMemoWrite]
    ) -> m.SupplierMemo:
        """Changes one memo of a supplier account.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the supplier memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {"id": id}, lambda: p.SupplierMemoWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one memo of a supplier account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the supplier memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SUPPLIER_MEMO,), options, {"id": id})


class AsyncSupplierMemos(AsyncResource):
    """A note on a supplier account."""

    def list(
        self,
        *,
        where: Where[f.SupplierMemoFields] = None,
        order_by: OrderBy[f.SupplierMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SupplierMemo]:
        """Lists memos of all supplier accounts.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            supplier_id: Id of the supplier.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_SUPPLIER_MEMOS, GET_SUPPLIER_MEMOS_FOR_SUPPLIER),
            lambda: m.SupplierMemo,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SupplierMemo:
        """Reads one memo of a supplier account.

        Since 2020 R2.

        Args:
            id: Id of the supplier memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierMemoWrite]
    ) -> m.SupplierMemo:
        """Creates a memo on a supplier account.

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
            (POST_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {}, lambda: p.SupplierMemoWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SupplierMemoWrite]
    ) -> m.SupplierMemo:
        """Changes one memo of a supplier account.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the supplier memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SUPPLIER_MEMO,), lambda: m.SupplierMemo, options, {"id": id}, lambda: p.SupplierMemoWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one memo of a supplier account.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the supplier memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SUPPLIER_MEMO,), options, {"id": id})
