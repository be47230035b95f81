"""A supplier transaction as the transaction enquiry shows it."""

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

GET_PURCHASE_TRANSACTION_ENQUIRY_VIEWS = Operation(
    id="GetPurchaseTransactionEnquiryViews",
    method="GET",
    path="/purchase_transaction_enquiry_views",
    resource="purchase_transaction_enquiry_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
GET_PURCHASE_TRANSACTION_ENQUIRY_VIEW = Operation(
    id="GetPurchaseTransactionEnquiryView",
    method="GET",
    path="/purchase_transaction_enquiry_views/{Id}",
    resource="purchase_transaction_enquiry_views",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
GET_PURCHASE_TRANSACTIONS_ENQUIRY_VIEWS_FOR_SUPPLIER = Operation(
    id="GetPurchaseTransactionsEnquiryViewsForSupplier",
    method="GET",
    path="/suppliers/{supplierId}/purchase_transaction_enquiry_views",
    resource="purchase_transaction_enquiry_views",
    name="list",
    parameters=(Parameter(name="supplier_id", wire="supplierId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class PurchaseTransactionEnquiryViews(Resource):
    """A supplier transaction as the transaction enquiry shows it."""

    def list(
        self,
        *,
        where: Where[f.PurchaseTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.PurchaseTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PurchaseTransactionEnquiryView]:
        """Lists supplier transactions as the transaction enquiry shows them.

        Allocation, analysis, bank and memo children come only with `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_PURCHASE_TRANSACTION_ENQUIRY_VIEWS, GET_PURCHASE_TRANSACTIONS_ENQUIRY_VIEWS_FOR_SUPPLIER),
            lambda: m.PurchaseTransactionEnquiryView,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchaseTransactionEnquiryView:
        """Reads one supplier transaction as the transaction enquiry shows it.

        Since 2020 R2.

        Args:
            id: Id of the purchase transaction enquiry view.
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
            (GET_PURCHASE_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.PurchaseTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncPurchaseTransactionEnquiryViews(AsyncResource):
    """A supplier transaction as the transaction enquiry shows it."""

    def list(
        self,
        *,
        where: Where[f.PurchaseTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.PurchaseTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        supplier_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PurchaseTransactionEnquiryView]:
        """Lists supplier transactions as the transaction enquiry shows them.

        Allocation, analysis, bank and memo children come only with `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_PURCHASE_TRANSACTION_ENQUIRY_VIEWS, GET_PURCHASE_TRANSACTIONS_ENQUIRY_VIEWS_FOR_SUPPLIER),
            lambda: m.PurchaseTransactionEnquiryView,
            options,
            {"supplier_id": supplier_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.PurchaseTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.PurchaseTransactionEnquiryView:
        """Reads one supplier transaction as the transaction enquiry shows it.

        Since 2020 R2.

        Args:
            id: Id of the purchase transaction enquiry view.
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
            (GET_PURCHASE_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.PurchaseTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )
