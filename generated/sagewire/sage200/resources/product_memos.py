"""A note held against a product."""

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

GET_PRODUCT_MEMOS = Operation(
    id="GetProductMemos",
    method="GET",
    path="/product_memos",
    resource="product_memos",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
POST_PRODUCT_MEMO = Operation(
    id="PostProductMemo",
    method="POST",
    path="/product_memos",
    resource="product_memos",
    name="create",
    safety="write",
    body=True,
    since="2021-03-15",
)
GET_PRODUCT_MEMO = Operation(
    id="GetProductMemo",
    method="GET",
    path="/product_memos/{Id}",
    resource="product_memos",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)
PUT_PRODUCT_MEMO = Operation(
    id="PutProductMemo",
    method="PUT",
    path="/product_memos/{Id}",
    resource="product_memos",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2021-03-15",
)
DELETE_PRODUCT_MEMO = Operation(
    id="DeleteProductMemo",
    method="DELETE",
    path="/product_memos/{Id}",
    resource="product_memos",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-03-15",
)


class ProductMemos(Resource):
    """A note held against a product."""

    def list(
        self,
        *,
        where: Where[f.ProductMemoFields] = None,
        order_by: OrderBy[f.ProductMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductMemo]:
        """Lists memo notes held against products.

        Also available as `memos` on a product through `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_PRODUCT_MEMOS,), lambda: m.ProductMemo, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.ProductMemo:
        """Reads one product memo.

        Since 2021-03-15.

        Args:
            id: Id of the product memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductMemoWrite]) -> m.ProductMemo:
        """Creates a memo note on a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {}, lambda: p.ProductMemoWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.ProductMemoWrite]
    ) -> m.ProductMemo:
        """Changes a product memo.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the product memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {"id": id}, lambda: p.ProductMemoWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a product memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the product memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_PRODUCT_MEMO,), options, {"id": id})


class AsyncProductMemos(AsyncResource):
    """A note held against a product."""

    def list(
        self,
        *,
        where: Where[f.ProductMemoFields] = None,
        order_by: OrderBy[f.ProductMemoFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductMemo]:
        """Lists memo notes held against products.

        Also available as `memos` on a product through `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_PRODUCT_MEMOS,), lambda: m.ProductMemo, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.ProductMemo:
        """Reads one product memo.

        Since 2021-03-15.

        Args:
            id: Id of the product memo.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductMemoWrite]
    ) -> m.ProductMemo:
        """Creates a memo note on a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

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
            (POST_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {}, lambda: p.ProductMemoWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.ProductMemoWrite]
    ) -> m.ProductMemo:
        """Changes a product memo.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the product memo.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_PRODUCT_MEMO,), lambda: m.ProductMemo, options, {"id": id}, lambda: p.ProductMemoWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a product memo.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the product memo.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_PRODUCT_MEMO,), options, {"id": id})
