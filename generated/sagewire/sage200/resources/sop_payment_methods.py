"""A payment method for payments with order, with the bank account it pays into."""

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

GET_SOP_PAYMENT_METHODS = Operation(
    id="GetSOPPaymentMethods",
    method="GET",
    path="/sop_payment_methods",
    resource="sop_payment_methods",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_SOP_PAYMENT_METHOD = Operation(
    id="GetSOPPaymentMethod",
    method="GET",
    path="/sop_payment_methods/{Id}",
    resource="sop_payment_methods",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)


class SopPaymentMethods(Resource):
    """A payment method for payments with order, with the bank account it pays into."""

    def list(
        self,
        *,
        where: Where[f.SopPaymentMethodFields] = None,
        order_by: OrderBy[f.SopPaymentMethodFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopPaymentMethodExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopPaymentMethod]:
        """Lists the payment methods for payments with order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SOP_PAYMENT_METHODS,),
            lambda: m.SopPaymentMethod,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopPaymentMethodExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopPaymentMethod:
        """Reads one payment method.

        Args:
            id: Id of the SOP payment method.
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
            (GET_SOP_PAYMENT_METHOD,),
            lambda: m.SopPaymentMethod,
            options,
            {"id": id, "select": select, "expand": expand},
        )


class AsyncSopPaymentMethods(AsyncResource):
    """A payment method for payments with order, with the bank account it pays into."""

    def list(
        self,
        *,
        where: Where[f.SopPaymentMethodFields] = None,
        order_by: OrderBy[f.SopPaymentMethodFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopPaymentMethodExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopPaymentMethod]:
        """Lists the payment methods for payments with order.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
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
            (GET_SOP_PAYMENT_METHODS,),
            lambda: m.SopPaymentMethod,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.SopPaymentMethodExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.SopPaymentMethod:
        """Reads one payment method.

        Args:
            id: Id of the SOP payment method.
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
            (GET_SOP_PAYMENT_METHOD,),
            lambda: m.SopPaymentMethod,
            options,
            {"id": id, "select": select, "expand": expand},
        )
