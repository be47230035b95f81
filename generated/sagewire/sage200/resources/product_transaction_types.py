"""One of the types of stock transaction."""

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

GET_PRODUCT_TRANSACTION_TYPES = Operation(
    id="GetProductTransactionTypes",
    method="GET",
    path="/product_transaction_types",
    resource="product_transaction_types",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.IN_ONE,
)


class ProductTransactionTypes(Resource):
    """One of the types of stock transaction."""

    def list(
        self,
        *,
        where: Where[f.ProductTransactionTypeFields] = None,
        order_by: OrderBy[f.ProductTransactionTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductTransactionType]:
        """Lists the types of stock transaction.

        Comes in one page.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PRODUCT_TRANSACTION_TYPES,),
            lambda: m.ProductTransactionType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )


class AsyncProductTransactionTypes(AsyncResource):
    """One of the types of stock transaction."""

    def list(
        self,
        *,
        where: Where[f.ProductTransactionTypeFields] = None,
        order_by: OrderBy[f.ProductTransactionTypeFields] = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductTransactionType]:
        """Lists the types of stock transaction.

        Comes in one page.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            limit: rows to give at most.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PRODUCT_TRANSACTION_TYPES,),
            lambda: m.ProductTransactionType,
            options,
            listed(where=where, order_by=order_by, select=select, limit=limit),
        )
