"""A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

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

LIST_PAYMENTS = Operation(
    id="ListPayments",
    method="GET",
    path="/hubs/finance/payments",
    resource="payments",
    name="list",
    parameters=(Parameter(name="query_page", wire="page", location="query"),),
    query="ceql",
    filter=Filter(),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
CREATE_PAYMENT = Operation(
    id="CreatePayment",
    method="POST",
    path="/hubs/finance/payments",
    resource="payments",
    name="create",
    safety="write",
    body=True,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
GET_PAYMENT = Operation(
    id="GetPayment",
    method="GET",
    path="/hubs/finance/payments/{id}",
    resource="payments",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
    extensions={"credentials": {"parts": ["user", "element"]}},
)


class Payments(Resource):
    """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.PaymentFields] = None,
        order_by: OrderBy[f.PaymentFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Payment]:
        """Lists payments.

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
            (LIST_PAYMENTS,),
            lambda: m.Payment,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Reads one payment.

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
        return self._one((GET_PAYMENT,), lambda: m.Payment, options, {"id": id})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentWrite]) -> m.PostedUrn:
        """Posts a payment; the answer holds its `urn` only.

        Needs `customer_id`, `bank_id` and `cheque_value`.

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
        return self._one((CREATE_PAYMENT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, taken(body))


class AsyncPayments(AsyncResource):
    """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        where: Where[f.PaymentFields] = None,
        order_by: OrderBy[f.PaymentFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        query_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Payment]:
        """Lists payments.

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
            (LIST_PAYMENTS,),
            lambda: m.Payment,
            options,
            {"query_page": query_page, **listed(where, order_by, select, page_size, limit)},
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Reads one payment.

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
        return await self._one((GET_PAYMENT,), lambda: m.Payment, options, {"id": id})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentWrite]) -> m.PostedUrn:
        """Posts a payment; the answer holds its `urn` only.

        Needs `customer_id`, `bank_id` and `cheque_value`.

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
        return await self._one((CREATE_PAYMENT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, taken(body))
