"""A product that can be supplied in place of another."""

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

GET_ALTERNATIVE_PRODUCTS = Operation(
    id="GetAlternativeProducts",
    method="GET",
    path="/alternative_products",
    resource="alternative_products",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2021-03-15",
)
POST_ALTERNATIVE_PRODUCT = Operation(
    id="PostAlternativeProduct",
    method="POST",
    path="/alternative_products",
    resource="alternative_products",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("product_id", "alternative_product_id"),), find="GetAlternativeProducts", settle=5),
    since="2021-03-15",
)
GET_ALTERNATIVE_PRODUCT = Operation(
    id="GetAlternativeProduct",
    method="GET",
    path="/alternative_products/{Id}",
    resource="alternative_products",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2021-03-15",
)
PUT_ALTERNATIVE_PRODUCT = Operation(
    id="PutAlternativeProduct",
    method="PUT",
    path="/alternative_products/{Id}",
    resource="alternative_products",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2021-03-15",
)
DELETE_ALTERNATIVE_PRODUCT = Operation(
    id="DeleteAlternativeProduct",
    method="DELETE",
    path="/alternative_products/{Id}",
    resource="alternative_products",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2021-03-15",
)


class AlternativeProducts(Resource):
    """A product that can be supplied in place of another."""

    def list(
        self,
        *,
        where: Where[f.AlternativeProductFields] = None,
        order_by: OrderBy[f.AlternativeProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AlternativeProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.AlternativeProduct]:
        """Lists which products can stand in for which others.

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
            (GET_ALTERNATIVE_PRODUCTS,),
            lambda: m.AlternativeProduct,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AlternativeProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AlternativeProduct:
        """Reads one alternative-product link.

        Since 2021-03-15.

        Args:
            id: Id of the alternative product.
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
            (GET_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.AlternativeProductWrite]
    ) -> m.AlternativeProduct:
        """Creates an alternative for a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `alternative_product_id`. Since
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
            (POST_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {},
            lambda: p.AlternativeProductWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.AlternativeProductWrite]
    ) -> m.AlternativeProduct:
        """Changes an alternative-product link.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the alternative product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {"id": id},
            lambda: p.AlternativeProductWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an alternative-product link; both products stay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the alternative product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_ALTERNATIVE_PRODUCT,), options, {"id": id})


class AsyncAlternativeProducts(AsyncResource):
    """A product that can be supplied in place of another."""

    def list(
        self,
        *,
        where: Where[f.AlternativeProductFields] = None,
        order_by: OrderBy[f.AlternativeProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AlternativeProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AlternativeProduct]:
        """Lists which products can stand in for which others.

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
            (GET_ALTERNATIVE_PRODUCTS,),
            lambda: m.AlternativeProduct,
            options,
            listed(where, order_by, select, page_size, limit, expand),
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.AlternativeProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AlternativeProduct:
        """Reads one alternative-product link.

        Since 2021-03-15.

        Args:
            id: Id of the alternative product.
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
            (GET_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.AlternativeProductWrite]
    ) -> m.AlternativeProduct:
        """Creates an alternative for a product.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `alternative_product_id`. Since
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
            (POST_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {},
            lambda: p.AlternativeProductWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.AlternativeProductWrite]
    ) -> m.AlternativeProduct:
        """Changes an alternative-product link.

        May be sent again after a failure: the second time changes nothing more. Since 2021-03-15.

        Args:
            id: Id of the alternative product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_ALTERNATIVE_PRODUCT,),
            lambda: m.AlternativeProduct,
            options,
            {"id": id},
            lambda: p.AlternativeProductWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes an alternative-product link; both products stay.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            id: Id of the alternative product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_ALTERNATIVE_PRODUCT,), options, {"id": id})
