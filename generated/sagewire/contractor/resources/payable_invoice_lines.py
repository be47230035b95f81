"""A line of a payable invoice (table `apivln`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.contractor import _paging
from sagewire.contractor import models as m
from sagewire.runtime.arguments import listed
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.pager import AsyncPager, Pager

LIST_PAYABLE_INVOICE_LINES = Operation(
    id="ListPayableInvoiceLines",
    method="GET",
    path="/api/tables/apivln",
    resource="payable_invoice_lines",
    name="list",
    parameters=(
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="query_where", wire="where", location="query"),
        Parameter(name="orderby", wire="orderby", location="query"),
    ),
    paging=_paging.BY_NUMBERED_3,
)


class PayableInvoiceLines(Resource):
    """A line of a payable invoice (table `apivln`)."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        fields: str | None = None,
        query_where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PayableInvoiceLine]:
        """Lists lines of payable invoices (table `apivln`).

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Inferred, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            fields: Columns to return, with commas between; all without it.
            query_where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_PAYABLE_INVOICE_LINES,),
            lambda: m.PayableInvoiceLine,
            options,
            {
                "fields": fields,
                "query_where": query_where,
                "orderby": orderby,
                **listed(page_size=page_size, limit=limit),
            },
        )


class AsyncPayableInvoiceLines(AsyncResource):
    """A line of a payable invoice (table `apivln`)."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        fields: str | None = None,
        query_where: str | None = None,
        orderby: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PayableInvoiceLine]:
        """Lists lines of payable invoices (table `apivln`).

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Inferred, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            fields: Columns to return, with commas between; all without it.
            query_where: Condition on columns, as in SQL: `vndnum = 12 and status = 1`.
            orderby: Columns to sort by, with commas between, each alone or with `desc`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_PAYABLE_INVOICE_LINES,),
            lambda: m.PayableInvoiceLine,
            options,
            {
                "fields": fields,
                "query_where": query_where,
                "orderby": orderby,
                **listed(page_size=page_size, limit=limit),
            },
        )
