"""What a warehouse holds of a product: stocking levels, quantities and bins."""

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

GET_WAREHOUSE_HOLDINGS = Operation(
    id="GetWarehouseHoldings",
    method="GET",
    path="/warehouse_holdings",
    resource="warehouse_holdings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_WAREHOUSE_HOLDING = Operation(
    id="PostWarehouseHolding",
    method="POST",
    path="/warehouse_holdings",
    resource="warehouse_holdings",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("product_id", "warehouse_id"),), find="GetWarehouseHoldings", settle=5),
)
GET_WAREHOUSE_HOLDING = Operation(
    id="GetWarehouseHolding",
    method="GET",
    path="/warehouse_holdings/{Id}",
    resource="warehouse_holdings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_WAREHOUSE_HOLDING = Operation(
    id="PutWarehouseHolding",
    method="PUT",
    path="/warehouse_holdings/{Id}",
    resource="warehouse_holdings",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
)
DELETE_WAREHOUSE_HOLDING = Operation(
    id="DeleteWarehouseHolding",
    method="DELETE",
    path="/warehouse_holdings/{Id}",
    resource="warehouse_holdings",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE = Operation(
    id="GetWarehouseHoldingsForWarehouse",
    method="GET",
    path="/warehouses/{warehouseId}/warehouse_holdings",
    resource="warehouse_holdings",
    name="list",
    parameters=(Parameter(name="warehouse_id", wire="warehouseId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT = Operation(
    id="GetWarehouseHoldingsForProduct",
    method="GET",
    path="/products/{productId}/warehouse_holdings",
    resource="warehouse_holdings",
    name="list",
    parameters=(Parameter(name="product_id", wire="productId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE_AND_PRODUCT = Operation(
    id="GetWarehouseHoldingsForWarehouseAndProduct",
    method="GET",
    path="/warehouses/{warehouseId}/products/{productId}/warehouse_holdings",
    resource="warehouse_holdings",
    name="list",
    parameters=(
        Parameter(name="product_id", wire="productId", location="path", required=True),
        Parameter(name="warehouse_id", wire="warehouseId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT_AND_WAREHOUSE = Operation(
    id="GetWarehouseHoldingsForProductAndWarehouse",
    method="GET",
    path="/products/{productId}/warehouses/{warehouseId}/warehouse_holdings",
    resource="warehouse_holdings",
    name="list_from_product",
    parameters=(
        Parameter(name="product_id", wire="productId", location="path", required=True),
        Parameter(name="warehouse_id", wire="warehouseId", location="path", required=True),
    ),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class WarehouseHoldings(Resource):
    """What a warehouse holds of a product: stocking levels, quantities and bins."""

    def list(
        self,
        *,
        where: Where[f.WarehouseHoldingFields] = None,
        order_by: OrderBy[f.WarehouseHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        warehouse_id: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.WarehouseHolding]:
        """Lists what each warehouse holds of each product, with levels and quantities.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            warehouse_id: Id of the warehouse.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_WAREHOUSE_HOLDINGS,
                GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE,
                GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT,
                GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE_AND_PRODUCT,
            ),
            lambda: m.WarehouseHolding,
            options,
            {
                "warehouse_id": warehouse_id,
                "product_id": product_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.WarehouseHolding:
        """Reads one warehouse holding.

        Args:
            id: Id of the warehouse holding.
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
            (GET_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseHoldingWrite]
    ) -> m.WarehouseHolding:
        """Creates a holding, so that a product can be kept in a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `warehouse_id`.

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
            (POST_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {},
            lambda: p.WarehouseHoldingWrite,
            taken(body),
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseHoldingWrite]
    ) -> m.WarehouseHolding:
        """Changes a warehouse holding (reorder levels, bins); quantities move by stock transactions only.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse holding.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (PUT_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {"id": id},
            lambda: p.WarehouseHoldingWrite,
            taken(body),
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a warehouse holding.

        The last holding of a product cannot be deleted. Expand `status` on the holding for what bars a deletion.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse holding.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_WAREHOUSE_HOLDING,), options, {"id": id})

    def list_from_product(
        self,
        *,
        product_id: int,
        warehouse_id: int,
        where: Where[f.WarehouseHoldingFields] = None,
        order_by: OrderBy[f.WarehouseHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.WarehouseHolding]:
        """Lists the holdings of one product in one warehouse, reached from the product.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            product_id: Id of the product.
            warehouse_id: Id of the warehouse.
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
            (GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT_AND_WAREHOUSE,),
            lambda: m.WarehouseHolding,
            options,
            {
                "product_id": product_id,
                "warehouse_id": warehouse_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )


class AsyncWarehouseHoldings(AsyncResource):
    """What a warehouse holds of a product: stocking levels, quantities and bins."""

    def list(
        self,
        *,
        where: Where[f.WarehouseHoldingFields] = None,
        order_by: OrderBy[f.WarehouseHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        warehouse_id: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.WarehouseHolding]:
        """Lists what each warehouse holds of each product, with levels and quantities.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            warehouse_id: Id of the warehouse.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (
                GET_WAREHOUSE_HOLDINGS,
                GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE,
                GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT,
                GET_WAREHOUSE_HOLDINGS_FOR_WAREHOUSE_AND_PRODUCT,
            ),
            lambda: m.WarehouseHolding,
            options,
            {
                "warehouse_id": warehouse_id,
                "product_id": product_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.WarehouseHolding:
        """Reads one warehouse holding.

        Args:
            id: Id of the warehouse holding.
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
            (GET_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {"id": id, "select": select, "expand": expand},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseHoldingWrite]
    ) -> m.WarehouseHolding:
        """Creates a holding, so that a product can be kept in a warehouse.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `product_id` with `warehouse_id`.

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
            (POST_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {},
            lambda: p.WarehouseHoldingWrite,
            taken(body),
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.WarehouseHoldingWrite]
    ) -> m.WarehouseHolding:
        """Changes a warehouse holding (reorder levels, bins); quantities move by stock transactions only.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse holding.
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
            (PUT_WAREHOUSE_HOLDING,),
            lambda: m.WarehouseHolding,
            options,
            {"id": id},
            lambda: p.WarehouseHoldingWrite,
            taken(body),
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a warehouse holding.

        The last holding of a product cannot be deleted. Expand `status` on the holding for what bars a deletion.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the warehouse holding.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_WAREHOUSE_HOLDING,), options, {"id": id})

    def list_from_product(
        self,
        *,
        product_id: int,
        warehouse_id: int,
        where: Where[f.WarehouseHoldingFields] = None,
        order_by: OrderBy[f.WarehouseHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.WarehouseHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.WarehouseHolding]:
        """Lists the holdings of one product in one warehouse, reached from the product.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            product_id: Id of the product.
            warehouse_id: Id of the warehouse.
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
            (GET_WAREHOUSE_HOLDINGS_FOR_PRODUCT_AND_WAREHOUSE,),
            lambda: m.WarehouseHolding,
            options,
            {
                "product_id": product_id,
                "warehouse_id": warehouse_id,
                **listed(where, order_by, select, page_size, limit, expand),
            },
        )
