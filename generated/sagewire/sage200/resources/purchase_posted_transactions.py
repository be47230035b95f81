"""A transaction on a supplier account, with its tax, nominal, bank and allocation details."""

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

GET_PURCHASE_POSTED_TRANSACTIONS = Operation(
    id="GetPurchasePostedTransactions",
    method="GET",
    path="/purchase_posted_transactions",
    resource="purchase_posted_transactions",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_PURCHASE_POSTED_TRANSACTION = Operation(
    id="GetPurchasePostedTransaction",
    method="GET",
    path="/purchase_posted_transactions/{Id}",
    resource="purchase_posted_transactions",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_PURCHASE_POSTED_TRANSACTION = Operation(
    id="PutPurchasePostedTransaction",
    method="PUT",
    path="/purchase_posted_transactions/{Id}",
    resource="purchase_posted_transactions",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
GET_PURCHASE_POSTED_TRANSACTIONS_FOR_SUPPLIER = Operation(
    id="GetPurchasePostedTransactionsForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/purchase_posted_transactions",
    resource="purchase_posted_transactions",
    name="list",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class PurchasePostedTransactions(Resource):
    """A transaction on a supplier account, with its tax, nominal, bank and allocation details."""

    def list(
        self,
        *,
        where: Where[f.PurchasePostedTransactionFields] = None,
        order_by: OrderBy[f.PurchasePostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchasePostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PurchasePostedTransaction]:
        """Lists transactions posted to supplier accounts, with analysis and allocation children on `$expand`.

        Filter on `urn` to find what a POST to `purchase_invoices`, `purchase_credit_notes`, `purchase_payments` or
        `purchase_receipts` created. For bulk reads prefer `purchase_transaction_views`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_PURCHASE_POSTED_TRANSACTIONS, GET_PURCHASE_POSTED_TRANSACTIONS_FOR_SUPPLIER),
            lambda: m.PurchasePostedTransaction,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchasePostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchasePostedTransaction:
        """Reads one transaction posted to a supplier account.

        Args:
            id: Id of the purchase posted transaction.
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
            (GET_PURCHASE_POSTED_TRANSACTION,),
            lambda: m.PurchasePostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionWrite]
    ) -> m.PurchasePostedTransaction:
        """Changes the query flag of one posted supplier transaction.

        `queried` is the only field the definition does not mark read-only; values and dates of a posted transaction
        cannot be changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the purchase posted transaction.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_PURCHASE_POSTED_TRANSACTION,),
            lambda: m.PurchasePostedTransaction,
            options,
            {"id": id},
            lambda: p.PurchasePostedTransactionWrite,
            taken(body),
        )


class AsyncPurchasePostedTransactions(AsyncResource):
    """A transaction on a supplier account, with its tax, nominal, bank and allocation details."""

    def list(
        self,
        *,
        where: Where[f.PurchasePostedTransactionFields] = None,
        order_by: OrderBy[f.PurchasePostedTransactionFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchasePostedTransactionExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PurchasePostedTransaction]:
        """Lists transactions posted to supplier accounts, with analysis and allocation children on `$expand`.

        Filter on `urn` to find what a POST to `purchase_invoices`, `purchase_credit_notes`, `purchase_payments` or
        `purchase_receipts` created. For bulk reads prefer `purchase_transaction_views`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_PURCHASE_POSTED_TRANSACTIONS, GET_PURCHASE_POSTED_TRANSACTIONS_FOR_SUPPLIER),
            lambda: m.PurchasePostedTransaction,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchasePostedTransactionExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchasePostedTransaction:
        """Reads one transaction posted to a supplier account.

        Args:
            id: Id of the purchase posted transaction.
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
            (GET_PURCHASE_POSTED_TRANSACTION,),
            lambda: m.PurchasePostedTransaction,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PurchasePostedTransactionWrite]
    ) -> m.PurchasePostedTransaction:
        """Changes the query flag of one posted supplier transaction.

        `queried` is the only field the definition does not mark read-only; values and dates of a posted transaction
        cannot be changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the purchase posted transaction.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_PURCHASE_POSTED_TRANSACTION,),
            lambda: m.PurchasePostedTransaction,
            options,
            {"id": id},
            lambda: p.PurchasePostedTransactionWrite,
            taken(body),
        )
