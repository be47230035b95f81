"""A group of suppliers paid in the same way."""

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

GET_PAYMENT_GROUPS = Operation(
    id="GetPaymentGroups",
    method="GET",
    path="/payment_groups",
    resource="payment_groups",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
GET_PAYMENT_GROUP = Operation(
    id="GetPaymentGroup",
    method="GET",
    path="/payment_groups/{Id}",
    resource="payment_groups",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_PAYMENT_GROUP = Operation(
    id="PutPaymentGroup",
    method="PUT",
    path="/payment_groups/{Id}",
    resource="payment_groups",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2020 R2",
)


class PaymentGroups(Resource):
    """A group of suppliers paid in the same way."""

    def list(
        self,
        *,
        where: Where[f.PaymentGroupFields] = None,
        order_by: OrderBy[f.PaymentGroupFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.PaymentGroup]:
        """Lists payment groups, which say how suppliers are paid.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_PAYMENT_GROUPS,), lambda: m.PaymentGroup, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PaymentGroup:
        """Reads one payment group.

        Since 2020 R2.

        Args:
            id: Id of the payment group.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PAYMENT_GROUP,), lambda: m.PaymentGroup, options, {"id": id, "select": select})

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentGroupWrite]
    ) -> m.PaymentGroup:
        """Changes one payment group.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the payment group.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_PAYMENT_GROUP,), lambda: m.PaymentGroup, options, {"id": id}, lambda: p.PaymentGroupWrite, taken(body)
        )


class AsyncPaymentGroups(AsyncResource):
    """A group of suppliers paid in the same way."""

    def list(
        self,
        *,
        where: Where[f.PaymentGroupFields] = None,
        order_by: OrderBy[f.PaymentGroupFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.PaymentGroup]:
        """Lists payment groups, which say how suppliers are paid.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_PAYMENT_GROUPS,), lambda: m.PaymentGroup, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.PaymentGroup:
        """Reads one payment group.

        Since 2020 R2.

        Args:
            id: Id of the payment group.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_PAYMENT_GROUP,), lambda: m.PaymentGroup, options, {"id": id, "select": select})

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.PaymentGroupWrite]
    ) -> m.PaymentGroup:
        """Changes one payment group.

        May be sent again after a failure: the second time changes nothing more. Since 2020 R2.

        Args:
            id: Id of the payment group.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_PAYMENT_GROUP,), lambda: m.PaymentGroup, options, {"id": id}, lambda: p.PaymentGroupWrite, taken(body)
        )
