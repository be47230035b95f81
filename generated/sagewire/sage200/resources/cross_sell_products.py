"""A product suggested for sale together with another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
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

GET_CROSS_SELL_PRODUCTS = Operation(
    id="GetCrossSellProducts",
    method="GET",
    path="/cross_sell_products",
    resource="cross_sell_products",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
POST_CROSS_SELL_PRODUCT = Operation(
    id="PostCrossSellProduct",
    method="POST",
    path="/cross_sell_products",
    resource="cross_sell_products",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("product_id", "cross_sell_product_id"),), find="GetCrossSellProducts", settle=5),
    since="2021-03-15",
)
GET_CROSS_SELL_PRODUCT = Operation(
    id="GetCrossSellProduct",
    method="GET",
    path="/cross_sell_products/{Id}",
    resource="cross_sell_products",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)
PUT_CROSS_SELL_PRODUCT = Operation(
    id="PutCrossSellProduct",
    method="PUT",
    path="/cross_sell_products/{Id}",
    resource="cross_sell_products",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2021-03-15",
)
DELETE_CROSS_SELL_PRODUCT = Operation(
    id="DeleteCrossSellProduct",
    method="DELETE",
    path="/cross_sell_products/{Id}",
    resource="cross_sell_products",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-03-15",
)


class CrossSellProducts(Resource):
    """A product suggested for sale together with another."""

    def list(
        self,
        *,
        where: Where[f.CrossSellProductFields] = None,
        order_by: OrderBy[f.CrossSellProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CrossSellProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CrossSellProduct]:
        """Lists which products are offered alongside which others.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CROSS_SELL_PRODUCTS,),
            lambda: m.CrossSellProduct,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CrossSellProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CrossSellProduct:
        """Reads one cross-sell link.

        Since 2021-03-15.

        Args:
            id: Id of the cross sell product.
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
            (GET_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CrossSellProductWrite]
    ) -> m.CrossSellProduct:
        """Creates a cross-sell suggestion for a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `cross_sell_product_id`. Since
        2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {},
            lambda: p.CrossSellProductWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CrossSellProductWrite]
    ) -> m.CrossSellProduct:
        """Changes a cross-sell link.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the cross sell product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {"id": id},
            lambda: p.CrossSellProductWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a cross-sell link; both products stay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the cross sell product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_CROSS_SELL_PRODUCT,), options, {"id": id})


class AsyncCrossSellProducts(AsyncResource):
    """A product suggested for sale together with another."""

    def list(
        self,
        *,
        where: Where[f.CrossSellProductFields] = None,
        order_by: OrderBy[f.CrossSellProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CrossSellProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CrossSellProduct]:
        """Lists which products are offered alongside which others.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2021-03-15.

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
            (GET_CROSS_SELL_PRODUCTS,),
            lambda: m.CrossSellProduct,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.CrossSellProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CrossSellProduct:
        """Reads one cross-sell link.

        Since 2021-03-15.

        Args:
            id: Id of the cross sell product.
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
            (GET_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.CrossSellProductWrite]
    ) -> m.CrossSellProduct:
        """Creates a cross-sell suggestion for a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `cross_sell_product_id`. Since
        2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage took it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {},
            lambda: p.CrossSellProductWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CrossSellProductWrite]
    ) -> m.CrossSellProduct:
        """Changes a cross-sell link.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the cross sell product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_CROSS_SELL_PRODUCT,),
            lambda: m.CrossSellProduct,
            options,
            {"id": id},
            lambda: p.CrossSellProductWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a cross-sell link; both products stay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the cross sell product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_CROSS_SELL_PRODUCT,), options, {"id": id})
