"""A change of the quantity of a stock item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.accounting import _paging
from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

GET_STOCK_MOVEMENTS = Operation(
    id="getStockMovements",
    method="GET",
    path="/stock_movements",
    resource="stock_movements",
    name="list",
    parameters=(
        Parameter(name="search", wire="search", location="query"),
        Parameter(name="stock_item_id", wire="stock_item_id", location="query"),
        Parameter(name="from_date", wire="from_date", location="query", form="day"),
        Parameter(name="to_date", wire="to_date", location="query", form="day"),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
    paging=_paging.BY_ENVELOPE,
)
POST_STOCK_MOVEMENTS = Operation(
    id="postStockMovements",
    method="POST",
    path="/stock_movements",
    resource="stock_movements",
    name="create",
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "stock_movement"}},
)
GET_STOCK_MOVEMENTS_KEY = Operation(
    id="getStockMovementsKey",
    method="GET",
    path="/stock_movements/{key}",
    resource="stock_movements",
    name="get",
    parameters=(
        Parameter(name="id", wire="key", location="path", required=True),
        Parameter(name="attributes", wire="attributes", location="query"),
        Parameter(name="show_legacy_id", wire="show_legacy_id", location="query"),
    ),
)
PUT_STOCK_MOVEMENTS_KEY = Operation(
    id="putStockMovementsKey",
    method="PUT",
    path="/stock_movements/{key}",
    resource="stock_movements",
    name="update",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
    body=True,
    extensions={"idempotency": {"field": "idempotency_id", "form": "hex"}, "wrapper": {"name": "stock_movement"}},
)
DELETE_STOCK_MOVEMENTS_KEY = Operation(
    id="deleteStockMovementsKey",
    method="DELETE",
    path="/stock_movements/{key}",
    resource="stock_movements",
    name="delete",
    parameters=(Parameter(name="id", wire="key", location="path", required=True),),
    safety="write",
)


class StockMovements(Resource):
    """A change of the quantity of a stock item."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        search: str | None = None,
        stock_item_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.StockMovement]:
        """Lists the changes of stock quantities.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tier Plus).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            search: Only rows whose main fields contain this text.
            stock_item_id: Only movements of this item (id of a row of `stock_items`).
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_STOCK_MOVEMENTS,),
            lambda: m.StockMovement,
            options,
            {
                "search": search,
                "stock_item_id": stock_item_id,
                "from_date": from_date,
                "to_date": to_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.StockMovement:
        """Reads one stock movement.

        In CA, GB and IE (tier Plus).

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_STOCK_MOVEMENTS_KEY,),
            lambda: m.StockMovement,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostStockMovementsStockMovementWrite]
    ) -> m.StockMovement:
        """Creates a stock movement.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one(
            (POST_STOCK_MOVEMENTS,),
            lambda: m.StockMovement,
            options,
            {},
            lambda: p.PostStockMovementsStockMovementWrite,
            taken(body),
        )

    def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutStockMovementsStockMovementWrite],
    ) -> m.StockMovement:
        """Changes a stock movement; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus).

        Args:
            id: Id of the row.
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
            (PUT_STOCK_MOVEMENTS_KEY,),
            lambda: m.StockMovement,
            options,
            {"id": id},
            lambda: p.PutStockMovementsStockMovementWrite,
            taken(body),
        )

    def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a stock movement.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_STOCK_MOVEMENTS_KEY,), options, {"id": id})


class AsyncStockMovements(AsyncResource):
    """A change of the quantity of a stock item."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        page: int | None = None,
        search: str | None = None,
        stock_item_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.StockMovement]:
        """Lists the changes of stock quantities.

        Pages go by the answer's links: no row comes twice, and one may be missed where others are deleted. In CA,
        GB and IE (tier Plus).

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            page: the number of the first page to read, from 1.
            search: Only rows whose main fields contain this text.
            stock_item_id: Only movements of this item (id of a row of `stock_items`).
            from_date: Only rows dated on or after this day (the accounting date, not that of the change).
            to_date: Only rows dated on or before this day (the accounting date, not that of the change).
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_STOCK_MOVEMENTS,),
            lambda: m.StockMovement,
            options,
            {
                "search": search,
                "stock_item_id": stock_item_id,
                "from_date": from_date,
                "to_date": to_date,
                "attributes": attributes,
                "show_legacy_id": show_legacy_id,
                **listed(page_size=page_size, limit=limit, page=page),
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        attributes: str | None = None,
        show_legacy_id: bool | None = None,
        options: RequestOptions | None = None,
    ) -> m.StockMovement:
        """Reads one stock movement.

        In CA, GB and IE (tier Plus).

        Args:
            id: Id of the row.
            attributes: Fields to return beside `id`, `displayed_as` and `$path`, with commas between, or `all`. A
                list without it returns these three alone, a single read everything. `all` makes lists slow: name
                what is needed.
            show_legacy_id: True to return `legacy_id`, the number in versions 1 and 2 of the API.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_STOCK_MOVEMENTS_KEY,),
            lambda: m.StockMovement,
            options,
            {"id": id, "attributes": attributes, "show_legacy_id": show_legacy_id},
        )

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.PostStockMovementsStockMovementWrite]
    ) -> m.StockMovement:
        """Creates a stock movement.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus).

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as Sage made it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one(
            (POST_STOCK_MOVEMENTS,),
            lambda: m.StockMovement,
            options,
            {},
            lambda: p.PostStockMovementsStockMovementWrite,
            taken(body),
        )

    async def update(
        self,
        id: str,
        /,
        *,
        options: RequestOptions | None = None,
        **body: Unpack[p.PutStockMovementsStockMovementWrite],
    ) -> m.StockMovement:
        """Changes a stock movement; what is not sent stays as it is.

        Sent again after a failure, each time with the same id, so that it is carried out once; `OutcomeUnknown`
        only where no answer comes at all. In CA, GB and IE (tier Plus).

        Args:
            id: Id of the row.
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
            (PUT_STOCK_MOVEMENTS_KEY,),
            lambda: m.StockMovement,
            options,
            {"id": id},
            lambda: p.PutStockMovementsStockMovementWrite,
            taken(body),
        )

    async def delete(self, id: str, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a stock movement.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. In CA, GB
        and IE (tier Plus).

        Args:
            id: Id of the row.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_STOCK_MOVEMENTS_KEY,), options, {"id": id})
