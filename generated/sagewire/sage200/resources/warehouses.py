"""A warehouse (stock location) with its address."""

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

GET_WAREHOUSES = Operation(
    id="GetWarehouses",
    method="GET",
    path="/warehouses",
    resource="warehouses",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_WAREHOUSE = Operation(
    id="PostWarehouse",
    method="POST",
    path="/warehouses",
    resource="warehouses",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("name",),), find="GetWarehouses", settle=5),
)
GET_WAREHOUSE = Operation(
    id="GetWarehouse",
    method="GET",
    path="/warehouses/{Id}",
    resource="warehouses",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_WAREHOUSE = Operation(
    id="PutWarehouse",
    method="PUT",
    path="/warehouses/{Id}",
    resource="warehouses",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_WAREHOUSE = Operation(
    id="DeleteWarehouse",
    method="DELETE",
    path="/warehouses/{Id}",
    resource="warehouses",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_WAREHOUSES_FOR_PRODUCT = Operation(
    id="GetWarehousesForProduct",
    method="GET",
    path="/products/{productId}/warehouses",
    resource="warehouses",
    name="list",
    parameters=(Parameter(name="product_id", wire="productId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class Warehouses(Resource):
    """A warehouse (stock location) with its address."""

    def list(
        self,
        *,
        where: Where[f.WarehouseFields] = None,
        order_by: OrderBy[f.WarehouseFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Warehouse]:
        """Lists warehouses (stock locations).

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_WAREHOUSES, GET_WAREHOUSES_FOR_PRODUCT),
            lambda: m.Warehouse,
            options,
            {"product_id": product_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Warehouse:
        """Reads one warehouse.

        Args:
            id: Id of the warehouse.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_WAREHOUSE,), lambda: m.Warehouse, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseWrite]) -> m.Warehouse:
        """Creates a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`.

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
        return self._one((POST_WAREHOUSE,), lambda: m.Warehouse, options, {}, lambda: p.WarehouseWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseWrite]
    ) -> m.Warehouse:
        """Changes a warehouse.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the warehouse.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_WAREHOUSE,), lambda: m.Warehouse, options, {"id": id}, lambda: p.WarehouseWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_WAREHOUSE,), options, {"id": id})


class AsyncWarehouses(AsyncResource):
    """A warehouse (stock location) with its address."""

    def list(
        self,
        *,
        where: Where[f.WarehouseFields] = None,
        order_by: OrderBy[f.WarehouseFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Warehouse]:
        """Lists warehouses (stock locations).

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_WAREHOUSES, GET_WAREHOUSES_FOR_PRODUCT),
            lambda: m.Warehouse,
            options,
            {"product_id": product_id, **listed(where, order_by, select, page_size, limit, expand)},
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Warehouse:
        """Reads one warehouse.

        Args:
            id: Id of the warehouse.
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
            (GET_WAREHOUSE,), lambda: m.Warehouse, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseWrite]) -> m.Warehouse:
        """Creates a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`.

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
            (POST_WAREHOUSE,), lambda: m.Warehouse, options, {}, lambda: p.WarehouseWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseWrite]
    ) -> m.Warehouse:
        """Changes a warehouse.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the warehouse.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_WAREHOUSE,), lambda: m.Warehouse, options, {"id": id}, lambda: p.WarehouseWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_WAREHOUSE,), options, {"id": id})
