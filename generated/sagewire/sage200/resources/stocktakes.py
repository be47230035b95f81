"""A stocktake of one warehouse, with chosen items and count sheet."""

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

GET_STOCKTAKES = Operation(
    id="GetStocktakes",
    method="GET",
    path="/stocktakes",
    resource="stocktakes",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2020 R2",
)
POST_STOCKTAKE = Operation(
    id="PostStocktake",
    method="POST",
    path="/stocktakes",
    resource="stocktakes",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(
        keys=(("warehouse_id", "stocktake_name"), ("stocktake_name",)), find="GetStocktakes", settle=5
    ),
    since="2020 R2",
)
GET_STOCKTAKE = Operation(
    id="GetStocktake",
    method="GET",
    path="/stocktakes/{Id}",
    resource="stocktakes",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2020 R2",
)
PUT_STOCKTAKE = Operation(
    id="PutStocktake",
    method="PUT",
    path="/stocktakes/{Id}",
    resource="stocktakes",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    since="2020 R2",
)
DELETE_STOCKTAKE = Operation(
    id="DeleteStocktake",
    method="DELETE",
    path="/stocktakes/{Id}",
    resource="stocktakes",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2020 R2",
)


class Stocktakes(Resource):
    """A stocktake of one warehouse, with chosen items and count sheet."""

    def list(
        self,
        *,
        where: Where[f.StocktakeFields] = None,
        order_by: OrderBy[f.StocktakeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Stocktake]:
        """Lists stocktakes.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_STOCKTAKES,), lambda: m.Stocktake, options, listed(where, order_by, select, page_size, limit, expand)
        )

    def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Stocktake:
        """Reads one stocktake.

        Since 2020 R2.

        Args:
            id: Id of the stocktake.
            select: the fields to fetch; the others are None.
            expand: the children to fetch with each row.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_STOCKTAKE,), lambda: m.Stocktake, options, {"id": id, "select": select, "expand": expand})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]) -> m.Stocktake:
        """Creates a stocktake for one warehouse.

        The items to choose from come from `stocktake_new_items`; mark those wanted with `is_selected`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `warehouse_id` with `stocktake_name` or
        `stocktake_name`. Since 2020 R2.

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
        return self._one((POST_STOCKTAKE,), lambda: m.Stocktake, options, {}, lambda: p.StocktakeWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]
    ) -> m.Stocktake:
        """Changes a stocktake, its chosen items or its status.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake.
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
            (PUT_STOCKTAKE,), lambda: m.Stocktake, options, {"id": id}, lambda: p.StocktakeWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a stocktake.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_STOCKTAKE,), options, {"id": id})


class AsyncStocktakes(AsyncResource):
    """A stocktake of one warehouse, with chosen items and count sheet."""

    def list(
        self,
        *,
        where: Where[f.StocktakeFields] = None,
        order_by: OrderBy[f.StocktakeFields] = None,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeExpand] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Stocktake]:
        """Lists stocktakes.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2020 R2.

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
            (GET_STOCKTAKES,), lambda: m.Stocktake, options, listed(where, order_by, select, page_size, limit, expand)
        )

    async def get(
        self,
        id: int,
        /,
        *,
        select: Sequence[str] | None = None,
        expand: Sequence[f.StocktakeExpand] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Stocktake:
        """Reads one stocktake.

        Since 2020 R2.

        Args:
            id: Id of the stocktake.
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
            (GET_STOCKTAKE,), lambda: m.Stocktake, options, {"id": id, "select": select, "expand": expand}
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]) -> m.Stocktake:
        """Creates a stocktake for one warehouse.

        The items to choose from come from `stocktake_new_items`; mark those wanted with `is_selected`.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `warehouse_id` with `stocktake_name` or
        `stocktake_name`. Since 2020 R2.

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
            (POST_STOCKTAKE,), lambda: m.Stocktake, options, {}, lambda: p.StocktakeWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.StocktakeWrite]
    ) -> m.Stocktake:
        """Changes a stocktake, its chosen items or its status.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake.
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
            (PUT_STOCKTAKE,), lambda: m.Stocktake, options, {"id": id}, lambda: p.StocktakeWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a stocktake.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2020
        R2.

        Args:
            id: Id of the stocktake.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_STOCKTAKE,), options, {"id": id})
