"""A cost centre, with its contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Filter, NaturalKey, Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed
from sagewire.sage200 import _paging
from sagewire.sage200 import models as m
from sagewire.sage200 import params as p

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Unpack

    from sagewire.runtime.filters.fields import OrderBy, Where
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.sage200 import fields as f

GET_COST_CENTRES = Operation(
    id="GetCostCentres",
    method="GET",
    path="/cost_centres",
    resource="cost_centres",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
)
PUT_COST_CENTRES = Operation(
    id="PutCostCentres",
    method="PUT",
    path="/cost_centres",
    resource="cost_centres",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
)
POST_COST_CENTRE = Operation(
    id="PostCostCentre",
    method="POST",
    path="/cost_centres",
    resource="cost_centres",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("code",),), find="GetCostCentres", settle=5),
)
GET_COST_CENTRE = Operation(
    id="GetCostCentre",
    method="GET",
    path="/cost_centres/{Id}",
    resource="cost_centres",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
)
PUT_COST_CENTRE = Operation(
    id="PutCostCentre",
    method="PUT",
    path="/cost_centres/{Id}",
    resource="cost_centres",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
)
DELETE_COST_CENTRE = Operation(
    id="DeleteCostCentre",
    method="DELETE",
    path="/cost_centres/{Id}",
    resource="cost_centres",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
)


class CostCentres(Resource):
    """A cost centre, with its contact."""

    def list(
        self,
        *,
        where: Where[f.CostCentreFields] = None,
        order_by: OrderBy[f.CostCentreFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.CostCentre]:
        """Lists the cost centres.

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
            (GET_COST_CENTRES,), lambda: m.CostCentre, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CostCentre:
        """Reads one cost centre by its id.

        Args:
            id: Id of the cost centre.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_COST_CENTRE,), lambda: m.CostCentre, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CostCentreWrite]) -> m.CostCentre:
        """Creates a cost centre.

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
        return self._one((POST_COST_CENTRE,), lambda: m.CostCentre, options, {}, lambda: p.CostCentreWrite, taken(body))

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CostCentreWrite]
    ) -> m.CostCentre:
        """Changes a cost centre; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the cost centre.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_COST_CENTRE,), lambda: m.CostCentre, options, {"id": id}, lambda: p.CostCentreWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a cost centre.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the cost centre.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_COST_CENTRE,), options, {"id": id})

    def update_many(
        self, rows: Sequence[p.CostCentreWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.CostCentre]:
        """Changes several cost centres in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._many((PUT_COST_CENTRES,), lambda: m.CostCentre, options, {}, lambda: p.CostCentreWrite, rows)


class AsyncCostCentres(AsyncResource):
    """A cost centre, with its contact."""

    def list(
        self,
        *,
        where: Where[f.CostCentreFields] = None,
        order_by: OrderBy[f.CostCentreFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.CostCentre]:
        """Lists the cost centres.

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
            (GET_COST_CENTRES,), lambda: m.CostCentre, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.CostCentre:
        """Reads one cost centre by its id.

        Args:
            id: Id of the cost centre.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_COST_CENTRE,), lambda: m.CostCentre, options, {"id": id, "select": select})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CostCentreWrite]) -> m.CostCentre:
        """Creates a cost centre.

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
        return await self._one(
            (POST_COST_CENTRE,), lambda: m.CostCentre, options, {}, lambda: p.CostCentreWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CostCentreWrite]
    ) -> m.CostCentre:
        """Changes a cost centre; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more.

        Args:
            id: Id of the cost centre.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_COST_CENTRE,), lambda: m.CostCentre, options, {"id": id}, lambda: p.CostCentreWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a cost centre.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: Id of the cost centre.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_COST_CENTRE,), options, {"id": id})

    async def update_many(
        self, rows: Sequence[p.CostCentreWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.CostCentre]:
        """Changes several cost centres in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            rows: the records to send; of each, what is not named is not sent.
            options: settings of this call only.

        Returns:
            The rows, in the order of the answer.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._many((PUT_COST_CENTRES,), lambda: m.CostCentre, options, {}, lambda: p.CostCentreWrite, rows)
