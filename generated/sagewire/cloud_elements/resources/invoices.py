"""A sales invoice of Sage 200, with all the fields that Sage 200 gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.cloud_elements import fields as f
    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_INVOICES = Operation(
    id="ListInvoices",
    method="GET",
    path="/hubs/finance/invoices",
    resource="invoices",
    name="list",
    parameters=(Parameter(name="query_page", wire="page", location="query"),),
    query="ceql",
    filter=Filter(),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
CREATE_INVOICE = Operation(
    id="CreateInvoice",
    method="POST",
    path="/hubs/finance/invoices",
    resource="invoices",
    name="create",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
GET_INVOICE = Operation(
    id="GetInvoice",
    method="GET",
    path="/hubs/finance/invoices/{id}",
    resource="invoices",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    extensions={"credentials": {"parts": ["user", "element"]}},
)


class Invoices(Resource):
    """A sales invoice of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.InvoiceFields] = None,
        order_by: OrderBy[f.InvoiceFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Invoice]:
        """Lists sales invoices.

        One that was posted just now is found by `urn='..'`.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_INVOICES,),
            lambda: m.Invoice,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Invoice:
        """Reads one sales invoice.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_INVOICE,), lambda: m.Invoice, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.InvoiceWrite]) -> m.PostedUrn:
        """Posts a sales invoice; the answer holds its `urn` only.

        Needs `customer_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The number of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((CREATE_INVOICE,), lambda: m.PostedUrn, options, {}, lambda: p.InvoiceWrite, taken(body))


class AsyncInvoices(AsyncResource):
    """A sales invoice of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.InvoiceFields] = None,
        order_by: OrderBy[f.InvoiceFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Invoice]:
        """Lists sales invoices.

        One that was posted just now is found by `urn='..'`.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_INVOICES,),
            lambda: m.Invoice,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Invoice:
        """Reads one sales invoice.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the record.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_INVOICE,), lambda: m.Invoice, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.InvoiceWrite]) -> m.PostedUrn:
        """Posts a sales invoice; the answer holds its `urn` only.

        Needs `customer_id`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Needs the
        client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The number of the posting.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((CREATE_INVOICE,), lambda: m.PostedUrn, options, {}, lambda: p.InvoiceWrite, taken(body))
