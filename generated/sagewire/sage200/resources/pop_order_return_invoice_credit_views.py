"""An order or return with an invoice or credit line recorded against it."""

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

GET_POP_ORDER_RETURN_INVOICE_CREDIT_VIEWS = Operation(
    id="GetPOPOrderReturnInvoiceCreditViews",
    method="GET",
    path="/pop_order_return_invoice_credit_views",
    resource="pop_order_return_invoice_credit_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_3,
    since="2024 R1",
)


class PopOrderReturnInvoiceCreditViews(Resource):
    """An order or return with an invoice or credit line recorded against it."""

    def list(
        self,
        *,
        where: Where[f.PopOrderReturnInvoiceCreditViewFields] = None,
        order_by: OrderBy[f.PopOrderReturnInvoiceCreditViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PopOrderReturnInvoiceCreditView]:
        """Lists orders and returns with the invoices and credit notes recorded against them.

        There is no `id` field; a document appears once for each invoice or credit line.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2024 R1.

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
            (GET_POP_ORDER_RETURN_INVOICE_CREDIT_VIEWS,),
            lambda: m.PopOrderReturnInvoiceCreditView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncPopOrderReturnInvoiceCreditViews(AsyncResource):
    """An order or return with an invoice or credit line recorded against it."""

    def list(
        self,
        *,
        where: Where[f.PopOrderReturnInvoiceCreditViewFields] = None,
        order_by: OrderBy[f.PopOrderReturnInvoiceCreditViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PopOrderReturnInvoiceCreditView]:
        """Lists orders and returns with the invoices and credit notes recorded against them.

        There is no `id` field; a document appears once for each invoice or credit line.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2024 R1.

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
            (GET_POP_ORDER_RETURN_INVOICE_CREDIT_VIEWS,),
            lambda: m.PopOrderReturnInvoiceCreditView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
