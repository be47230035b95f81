"""A product: a stock, service or miscellaneous item that is bought, sold or used."""

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

GET_PRODUCTS = Operation(
    id="GetProducts",
    method="GET",
    path="/products",
    resource="products",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_PRODUCT = Operation(
    id="PostProduct",
    method="POST",
    path="/products",
    resource="products",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("code",),), find="GetProducts", settle=5),
)
GET_PRODUCT = Operation(
    id="GetProduct",
    method="GET",
    path="/products/{Id}",
    resource="products",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_PRODUCT = Operation(
    id="PutProduct",
    method="PUT",
    path="/products/{Id}",
    resource="products",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_PRODUCT = Operation(
    id="DeleteProduct",
    method="DELETE",
    path="/products/{Id}",
    resource="products",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
DUPLICATE_PRODUCT = Operation(
    id="DuplicateProduct",
    method="POST",
    path="/products_duplicate",
    resource="products",
    name="duplicate",
    safety="write",
    body=True,
    since="2021-03-15",
)
GET_PRODUCTS_FOR_PRODUCT_GROUP = Operation(
    id="GetProductsForProductGroup",
    method="GET",
    path="/product_groups/{productGroupId}/products",
    resource="products",
    name="list",
    parameters=(Parameter(name="product_group_id", wire="productGroupId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class Products(Resource):
    """A product: a stock, service or miscellaneous item that is bought, sold or used."""

    def list(
        self,
        *,
        where: Where[f.ProductFields] = None,
        order_by: OrderBy[f.ProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        product_group_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Product]:
        """Lists products: stock, service and miscellaneous items.

        Besides the child fields, `$expand` also takes `nominal_codes`, `units`, `stock_unit`, `base_unit` and
        `sop_status`. For bulk reads prefer `product_views` or `lookup_products`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            product_group_id: Id of the product group.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PRODUCTS, GET_PRODUCTS_FOR_PRODUCT_GROUP),
            lambda: m.Product,
            options,
            {"product_group_id": product_group_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Product:
        """Reads one product.

        Children are absent unless named in `$expand`; it also takes `nominal_codes`, `units`, `stock_unit`,
        `base_unit` and `sop_status`.

        Args:
            id: Id of the product.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_PRODUCT,), lambda: m.Product, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductWrite]) -> m.Product:
        """Creates a product, with its units, suppliers, holdings, memos and search values if sent.

        `warehouse_holdings` must be sent if the stock setting `use_multiple_locations` is true. The product type
        follows from the product group.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `code`.

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
        return self._one((POST_PRODUCT,), lambda: m.Product, options, {}, lambda: p.ProductWrite, taken(body))

    def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.ProductWrite]) -> m.Product:
        """Changes a product and any of its children that are sent.

        A partial update: only fields sent are changed; children merge by `id` and go with `is_to_delete`. The last
        warehouse holding cannot be deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((PUT_PRODUCT,), lambda: m.Product, options, {"id": id}, lambda: p.ProductWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a product.

        Expand `status` on the product first: it shows uses (stock, orders, bills of materials) that may bar a
        deletion.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_PRODUCT,), options, {"id": id})

    def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductDuplicateFlagsWrite]
    ) -> m.Product:
        """Creates a product as a copy of another; flags choose which child records are copied.

        Each flag left out or false leaves that kind of child record uncopied.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (DUPLICATE_PRODUCT,), lambda: m.Product, options, {}, lambda: p.ProductDuplicateFlagsWrite, taken(body)
        )


class AsyncProducts(AsyncResource):
    """A product: a stock, service or miscellaneous item that is bought, sold or used."""

    def list(
        self,
        *,
        where: Where[f.ProductFields] = None,
        order_by: OrderBy[f.ProductFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        product_group_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Product]:
        """Lists products: stock, service and miscellaneous items.

        Besides the child fields, `$expand` also takes `nominal_codes`, `units`, `stock_unit`, `base_unit` and
        `sop_status`. For bulk reads prefer `product_views` or `lookup_products`.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            product_group_id: Id of the product group.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_PRODUCTS, GET_PRODUCTS_FOR_PRODUCT_GROUP),
            lambda: m.Product,
            options,
            {"product_group_id": product_group_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.ProductExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Product:
        """Reads one product.

        Children are absent unless named in `$expand`; it also takes `nominal_codes`, `units`, `stock_unit`,
        `base_unit` and `sop_status`.

        Args:
            id: Id of the product.
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
            (GET_PRODUCT,), lambda: m.Product, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductWrite]) -> m.Product:
        """Creates a product, with its units, suppliers, holdings, memos and search values if sent.

        `warehouse_holdings` must be sent if the stock setting `use_multiple_locations` is true. The product type
        follows from the product group.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `code`.

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
        return await self._one((POST_PRODUCT,), lambda: m.Product, options, {}, lambda: p.ProductWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.ProductWrite]
    ) -> m.Product:
        """Changes a product and any of its children that are sent.

        A partial update: only fields sent are changed; children merge by `id` and go with `is_to_delete`. The last
        warehouse holding cannot be deleted.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the product.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (PUT_PRODUCT,), lambda: m.Product, options, {"id": id}, lambda: p.ProductWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a product.

        Expand `status` on the product first: it shows uses (stock, orders, bills of materials) that may bar a
        deletion.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the product.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_PRODUCT,), options, {"id": id})

    async def duplicate(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.ProductDuplicateFlagsWrite]
    ) -> m.Product:
        """Creates a product as a copy of another; flags choose which child records are copied.

        Each flag left out or false leaves that kind of child record uncopied.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since
        2021-03-15.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (DUPLICATE_PRODUCT,), lambda: m.Product, options, {}, lambda: p.ProductDuplicateFlagsWrite, taken(body)
        )
