"""An order or return together with one invoice or credit note raised from it."""

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

GET_SOP_ORDER_INVOICE_VIEWS = Operation(
    id="GetSOPOrderInvoiceViews",
    method="GET",
    path="/sop_order_return_invoice_credit_views",
    resource="sop_order_return_invoice_credit_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_13,
    since="2021-07-26",
)


class SopOrderReturnInvoiceCreditViews(Resource):
    """An order or return together with one invoice or credit note raised from it."""

    def list(
        self,
        *,
        where: Where[f.SopOrderReturnInvoiceCreditViewFields] = None,
        order_by: OrderBy[f.SopOrderReturnInvoiceCreditViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopOrderReturnInvoiceCreditView]:
        """Lists pairs of a sales order or return and an invoice or credit note raised from it.

        Rows have no `id`; use other fields, such as `sop_invoice_credit_id`, as the order key when paging.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2021-07-26.

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
            (GET_SOP_ORDER_INVOICE_VIEWS,),
            lambda: m.SopOrderReturnInvoiceCreditView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncSopOrderReturnInvoiceCreditViews(AsyncResource):
    """An order or return together with one invoice or credit note raised from it."""

    def list(
        self,
        *,
        where: Where[f.SopOrderReturnInvoiceCreditViewFields] = None,
        order_by: OrderBy[f.SopOrderReturnInvoiceCreditViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopOrderReturnInvoiceCreditView]:
        """Lists pairs of a sales order or return and an invoice or credit note raised from it.

        Rows have no `id`; use other fields, such as `sop_invoice_credit_id`, as the order key when paging.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Since 2021-07-26.

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
            (GET_SOP_ORDER_INVOICE_VIEWS,),
            lambda: m.SopOrderReturnInvoiceCreditView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
