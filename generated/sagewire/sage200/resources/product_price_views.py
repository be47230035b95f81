"""The price of a product in one price band, in flat form."""

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

GET_PRODUCT_PRICE_VIEWS = Operation(
    id="GetProductPriceViews",
    method="GET",
    path="/product_price_views",
    resource="product_price_views",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_POSITION_7,
)


class ProductPriceViews(Resource):
    """The price of a product in one price band, in flat form."""

    def list(
        self,
        *,
        where: Where[f.ProductPriceViewFields] = None,
        order_by: OrderBy[f.ProductPriceViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.ProductPriceView]:
        """Lists the price of each product in each price band, in flat form.

        Sorted by `product_code` unless `$orderby` says otherwise. Rows have no `id`: use `product_price_id`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (GET_PRODUCT_PRICE_VIEWS,),
            lambda: m.ProductPriceView,
            options,
            listed(where, order_by, select, page_size, limit),
        )


class AsyncProductPriceViews(AsyncResource):
    """The price of a product in one price band, in flat form."""

    def list(
        self,
        *,
        where: Where[f.ProductPriceViewFields] = None,
        order_by: OrderBy[f.ProductPriceViewFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.ProductPriceView]:
        """Lists the price of each product in each price band, in flat form.

        Sorted by `product_code` unless `$orderby` says otherwise. Rows have no `id`: use `product_price_id`.

        Pages go by position: rows that come or go meanwhile may shift others past the reader, or show one twice.

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
            (GET_PRODUCT_PRICE_VIEWS,),
            lambda: m.ProductPriceView,
            options,
            listed(where, order_by, select, page_size, limit),
        )
