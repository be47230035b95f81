"""What a bin of a warehouse holds of a product."""

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

GET_BIN_HOLDINGS = Operation(
    id="GetBinHoldings",
    method="GET",
    path="/bin_holdings",
    resource="bin_holdings",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
POST_BIN_HOLDING = Operation(
    id="PostBinHolding",
    method="POST",
    path="/bin_holdings",
    resource="bin_holdings",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("warehouse_holding_id", "name"),), find="GetBinHoldings", settle=5),
)
GET_BIN_HOLDING = Operation(
    id="GetBinHolding",
    method="GET",
    path="/bin_holdings/{Id}",
    resource="bin_holdings",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_BIN_HOLDING = Operation(
    id="PutBinHolding",
    method="PUT",
    path="/bin_holdings/{Id}",
    resource="bin_holdings",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_BIN_HOLDING = Operation(
    id="DeleteBinHolding",
    method="DELETE",
    path="/bin_holdings/{Id}",
    resource="bin_holdings",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)
GET_BIN_HOLDINGS_FOR_WAREHOUSE_HOLDING = Operation(
    id="GetBinHoldingsForWarehouseHolding",
    method="GET",
    path="/warehouse_holdings/{warehouseHoldingId}/bin_holdings",
    resource="bin_holdings",
    name="list",
    parameters=(Parameter(name="warehouse_holding_id", wire="warehouseHoldingId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
GET_BIN_HOLDINGS_FOR_PRODUCT = Operation(
    id="GetBinHoldingsForProduct",
    method="GET",
    path="/products/{productId}/bin_holdings",
    resource="bin_holdings",
    name="list",
    parameters=(Parameter(name="product_id", wire="productId", location="path", required=True),),
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)


class BinHoldings(Resource):
    """What a bin of a warehouse holds of a product."""

    def list(
        self,
        *,
        where: Where[f.BinHoldingFields] = None,
        order_by: OrderBy[f.BinHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BinHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        warehouse_holding_id: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.BinHolding]:
        """Lists what each bin holds of each product.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            warehouse_holding_id: Id of the warehouse holding.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BIN_HOLDINGS, GET_BIN_HOLDINGS_FOR_WAREHOUSE_HOLDING, GET_BIN_HOLDINGS_FOR_PRODUCT),
            lambda: m.BinHolding,
            options,
            {
                "warehouse_holding_id": warehouse_holding_id,
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
        expand: Sequence[f.BinHoldingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.BinHolding:
        """Reads one bin holding.

        Args:
            id: Id of the bin holding.
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
            (GET_BIN_HOLDING,), lambda: m.BinHolding, options, {"id": id, "select": select, "expand": expand}
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BinHoldingWrite]) -> m.BinHolding:
        """Creates a bin for a product within a warehouse holding.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `warehouse_holding_id` with `name`.

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
        return self._one((POST_BIN_HOLDING,), lambda: m.BinHolding, options, {}, lambda: p.BinHoldingWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.BinHoldingWrite]
    ) -> m.BinHolding:
        """Changes a bin holding (name, allocation priority, spare fields).

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the bin holding.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_BIN_HOLDING,), lambda: m.BinHolding, options, {"id": id}, lambda: p.BinHoldingWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a bin holding.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bin holding.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_BIN_HOLDING,), options, {"id": id})


class AsyncBinHoldings(AsyncResource):
    """What a bin of a warehouse holds of a product."""

    def list(
        self,
        *,
        where: Where[f.BinHoldingFields] = None,
        order_by: OrderBy[f.BinHoldingFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.BinHoldingExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        warehouse_holding_id: int | None = None,
        product_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.BinHolding]:
        """Lists what each bin holds of each product.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others.

        Args:
            where: which rows: a condition, or a function of a row's fields that gives one.
            order_by: the order of the rows; without it, the one in which no row is lost between pages.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            warehouse_holding_id: Id of the warehouse holding.
            product_id: Id of the product.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_BIN_HOLDINGS, GET_BIN_HOLDINGS_FOR_WAREHOUSE_HOLDING, GET_BIN_HOLDINGS_FOR_PRODUCT),
            lambda: m.BinHolding,
            options,
            {
                "warehouse_holding_id": warehouse_holding_id,
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
        expand: Sequence[f.BinHoldingExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.BinHolding:
        """Reads one bin holding.

        Args:
            id: Id of the bin holding.
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
            (GET_BIN_HOLDING,), lambda: m.BinHolding, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.BinHoldingWrite]) -> m.BinHolding:
        """Creates a bin for a product within a warehouse holding.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `warehouse_holding_id` with `name`.

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
            (POST_BIN_HOLDING,), lambda: m.BinHolding, options, {}, lambda: p.BinHoldingWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.BinHoldingWrite]
    ) -> m.BinHolding:
        """Changes a bin holding (name, allocation priority, spare fields).

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the bin holding.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_BIN_HOLDING,), lambda: m.BinHolding, options, {"id": id}, lambda: p.BinHoldingWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a bin holding.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the bin holding.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_BIN_HOLDING,), options, {"id": id})
