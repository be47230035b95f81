"""Flat row of a customer account with its look-ups, default contact and address resolved."""

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

GET_CUSTOMER_VIEWS = Operation(
    id="GetCustomerViews",
    method="GET",
    path="/customer_views",
    resource="customer_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class CustomerViews(Resource):
    """Flat row of a customer account with its look-ups, default contact and address resolved."""

    def list(
        self,
        *,
        where: Where[f.CustomerViewFields] = None,
        order_by: OrderBy[f.CustomerViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CustomerView]:
        """Lists customers as flat rows with terms, credit, default contact, address and look-up names.

        The quick way to read many customers without `$expand`. No default sort is documented: give `$orderby` when
        paging.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_CUSTOMER_VIEWS,), lambda: m.CustomerView, options, listed(where, order_by, select, page_size, limit)
        )


class AsyncCustomerViews(AsyncResource):
    """Flat row of a customer account with its look-ups, default contact and address resolved."""

    def list(
        self,
        *,
        where: Where[f.CustomerViewFields] = None,
        order_by: OrderBy[f.CustomerViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CustomerView]:
        """Lists customers as flat rows with terms, credit, default contact, address and look-up names.

        The quick way to read many customers without `$expand`. No default sort is documented: give `$orderby` when
        paging.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

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
            (GET_CUSTOMER_VIEWS,), lambda: m.CustomerView, options, listed(where, order_by, select, page_size, limit)
        )
