"""A sales ledger transaction as the enquiry shows it, with allocation status and memos."""

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

GET_SALES_TRANSACTION_ENQUIRY_VIEWS = Operation(
    id="GetSalesTransactionEnquiryViews",
    method="GET",
    path="/sales_transaction_enquiry_views",
    resource="sales_transaction_enquiry_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
GET_SALES_TRANSACTION_ENQUIRY_VIEW = Operation(
    id="GetSalesTransactionEnquiryView",
    method="GET",
    path="/sales_transaction_enquiry_views/{Id}",
    resource="sales_transaction_enquiry_views",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
GET_SALES_TRANSACTIONS_ENQUIRY_VIEWS_FOR_CUSTOMER = Operation(
    id="GetSalesTransactionsEnquiryViewsForCustomer",
    method="GET",
    path="/customers/{customerId}/sales_transaction_enquiry_views",
    resource="sales_transaction_enquiry_views",
    name="list",
    parameters=(Parameter(name="customer_id", wire="customerId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)


class SalesTransactionEnquiryViews(Resource):
    """A sales ledger transaction as the enquiry shows it, with allocation status and memos."""

    def list(
        self,
        *,
        where: Where[f.SalesTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.SalesTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SalesTransactionEnquiryView]:
        """Lists sales ledger transactions as the transaction enquiry shows them.

        Child items come only with `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SALES_TRANSACTION_ENQUIRY_VIEWS, GET_SALES_TRANSACTIONS_ENQUIRY_VIEWS_FOR_CUSTOMER),
            lambda: m.SalesTransactionEnquiryView,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesTransactionEnquiryView:
        """Reads one transaction enquiry row.

        Since 2020 R2.

        Args:
            id: Id of the sales transaction enquiry view.
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
            (GET_SALES_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.SalesTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncSalesTransactionEnquiryViews(AsyncResource):
    """A sales ledger transaction as the enquiry shows it, with allocation status and memos."""

    def list(
        self,
        *,
        where: Where[f.SalesTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.SalesTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        customer_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SalesTransactionEnquiryView]:
        """Lists sales ledger transactions as the transaction enquiry shows them.

        Child items come only with `$expand`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SALES_TRANSACTION_ENQUIRY_VIEWS, GET_SALES_TRANSACTIONS_ENQUIRY_VIEWS_FOR_CUSTOMER),
            lambda: m.SalesTransactionEnquiryView,
            options,
            {"customer_id": customer_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SalesTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SalesTransactionEnquiryView:
        """Reads one transaction enquiry row.

        Since 2020 R2.

        Args:
            id: Id of the sales transaction enquiry view.
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
            (GET_SALES_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.SalesTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )
