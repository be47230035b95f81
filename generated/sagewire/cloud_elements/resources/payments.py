"""A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.cloud_elements import params as p
from sagewire.runtime.arguments import listed
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.pager import AsyncPager, Pager

LIST_PAYMENTS = Operation(
    id="ListPayments",
    method="GET",
    path="/hubs/finance/payments",
    resource="payments",
    name="list",
    parameters=(
        Parameter(name="query_where", wire="where", location="query"),
        Parameter(name="fields", wire="fields", location="query"),
        Parameter(name="query_order_by", wire="orderBy", location="query"),
        Parameter(name="query_page", wire="page", location="query"),
        Parameter(name="next_page", wire="nextPage", location="query"),
    ),
    paging=_paging.BY_HEADER_TOKEN,
)
CREATE_PAYMENT = Operation(
    id="CreatePayment",
    method="POST",
    path="/hubs/finance/payments",
    resource="payments",
    name="create",
    safety="write",
    body=True,
)
GET_PAYMENT = Operation(
    id="GetPayment",
    method="GET",
    path="/hubs/finance/payments/{id}",
    resource="payments",
    name="get",
    parameters=(Parameter(name="id", wire="id", location="path", required=True),),
)


class Payments(Resource):
    """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        fields: str | None = None,
        query_order_by: str | None = None,
        query_page: int | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Payment]:
        """Lists payments.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            fields: Fields to return, with commas between.
            query_order_by: Field to sort by.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
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
            {
                "query_where": query_where,
                "fields": fields,
                "query_order_by": query_order_by,
                "query_page": query_page,
                "next_page": next_page,
                **listed(page_size=page_size, limit=limit),
            },
        )

    def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Reads one payment.

        Seen on the wire, not stated by the maker.

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

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

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
        return self._one((CREATE_PAYMENT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, body)


class AsyncPayments(AsyncResource):
    """A payment or receipt of Sage 200, with all the fields that Sage 200 gives."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        query_where: str | None = None,
        fields: str | None = None,
        query_order_by: str | None = None,
        query_page: int | None = None,
        next_page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Payment]:
        """Lists payments.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.
        Seen on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            query_where: Condition in CEQL, as in `date_time_updated>'2015-10-22T16:40:09.563'`: no Z at the end of
                times.
            fields: Fields to return, with commas between.
            query_order_by: Field to sort by.
            query_page: Number of the page, from 1; rather follow `nextPage`.
            next_page: Token of the page to return, from the header `Elements-Next-Page-Token` of the page before.
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
            {
                "query_where": query_where,
                "fields": fields,
                "query_order_by": query_order_by,
                "query_page": query_page,
                "next_page": next_page,
                **listed(page_size=page_size, limit=limit),
            },
        )

    async def get(self, id: int, /, *, options: RequestOptions | None = None) -> m.Payment:
        """Reads one payment.

        Seen on the wire, not stated by the maker.

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

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Seen on
        the wire, not stated by the maker.

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
        return await self._one((CREATE_PAYMENT,), lambda: m.PostedUrn, options, {}, lambda: p.PaymentWrite, body)
