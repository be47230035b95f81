"""A nominal transaction with its analysis and related bank, VAT and trade entries."""

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

GET_NOMINAL_TRANSACTION_ENQUIRY_VIEWS = Operation(
    id="GetNominalTransactionEnquiryViews",
    method="GET",
    path="/nominal_transaction_enquiry_views",
    resource="nominal_transaction_enquiry_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)
GET_NOMINAL_TRANSACTION_ENQUIRY_VIEW = Operation(
    id="GetNominalTransactionEnquiryView",
    method="GET",
    path="/nominal_transaction_enquiry_views/{Id}",
    resource="nominal_transaction_enquiry_views",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020-12-14",
)
GET_NOMINAL_TRANSACTIONS_ENQUIRY_VIEW_FOR_NOMINAL = Operation(
    id="GetNominalTransactionsEnquiryViewForNominal",
    method="GET",
    path="/nominal_codes/{nominalCodeId}/nominal_transaction_enquiry_views",
    resource="nominal_transaction_enquiry_views",
    name="list",
    parameters=(Parameter(name="nominal_code_id", wire="nominalCodeId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020-12-14",
)


class NominalTransactionEnquiryViews(Resource):
    """A nominal transaction with its analysis and related bank, VAT and trade entries."""

    def list(
        self,
        *,
        where: Where[f.NominalTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.NominalTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        nominal_code_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.NominalTransactionEnquiryView]:
        """Lists nominal transactions of all nominal codes.

        Analysis, bank and trade items need `$expand`. Nominal journals cannot be posted through the API.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            nominal_code_id: Id of the nominal code.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_NOMINAL_TRANSACTION_ENQUIRY_VIEWS, GET_NOMINAL_TRANSACTIONS_ENQUIRY_VIEW_FOR_NOMINAL),
            lambda: m.NominalTransactionEnquiryView,
            options,
            {"nominal_code_id": nominal_code_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalTransactionEnquiryView:
        """Reads one nominal transaction by its id.

        Since 2020-12-14.

        Args:
            id: Id of the nominal transaction enquiry view.
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
            (GET_NOMINAL_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.NominalTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncNominalTransactionEnquiryViews(AsyncResource):
    """A nominal transaction with its analysis and related bank, VAT and trade entries."""

    def list(
        self,
        *,
        where: Where[f.NominalTransactionEnquiryViewFields] = None,
        order_by: OrderBy[f.NominalTransactionEnquiryViewFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalTransactionEnquiryViewExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        nominal_code_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.NominalTransactionEnquiryView]:
        """Lists nominal transactions of all nominal codes.

        Analysis, bank and trade items need `$expand`. Nominal journals cannot be posted through the API.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020-12-14.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            nominal_code_id: Id of the nominal code.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_NOMINAL_TRANSACTION_ENQUIRY_VIEWS, GET_NOMINAL_TRANSACTIONS_ENQUIRY_VIEW_FOR_NOMINAL),
            lambda: m.NominalTransactionEnquiryView,
            options,
            {"nominal_code_id": nominal_code_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.NominalTransactionEnquiryViewExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.NominalTransactionEnquiryView:
        """Reads one nominal transaction by its id.

        Since 2020-12-14.

        Args:
            id: Id of the nominal transaction enquiry view.
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
            (GET_NOMINAL_TRANSACTION_ENQUIRY_VIEW,),
            lambda: m.NominalTransactionEnquiryView,
            options,
            {"id": id, "select": select, "expand": expand},
        )
