"""A courier with its web site and tracking link."""

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

GET_COURIERS = Operation(
    id="GetCouriers",
    method="GET",
    path="/couriers",
    resource="couriers",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2022 R2",
)
PUT_COURIERS = Operation(
    id="PutCouriers",
    method="PUT",
    path="/couriers",
    resource="couriers",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    since="2022 R2",
)
POST_COURIERS = Operation(
    id="PostCouriers",
    method="POST",
    path="/couriers",
    resource="couriers",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("name",),), find="GetCouriers", settle=5),
    since="2022 R2",
)
GET_COURIER = Operation(
    id="GetCourier",
    method="GET",
    path="/couriers/{Id}",
    resource="couriers",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2022 R2",
)
PUT_COURIER = Operation(
    id="PutCourier",
    method="PUT",
    path="/couriers/{Id}",
    resource="couriers",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2022 R2",
)
DELETE_COURIER = Operation(
    id="DeleteCourier",
    method="DELETE",
    path="/couriers/{Id}",
    resource="couriers",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2022 R2",
)


class Couriers(Resource):
    """A courier with its web site and tracking link."""

    def list(
        self,
        *,
        where: Where[f.CourierFields] = None,
        order_by: OrderBy[f.CourierFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Courier]:
        """Lists the couriers that can be chosen for deliveries.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2022 R2.

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
            (GET_COURIERS,), lambda: m.Courier, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Courier:
        """Reads one courier by its id.

        Since 2022 R2.

        Args:
            id: Id of the courier.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_COURIER,), lambda: m.Courier, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CourierWrite]) -> m.Courier:
        """Creates a courier (one object, in spite of the plural name of the operation).

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`. Since 2022 R2.

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
        return self._one((POST_COURIERS,), lambda: m.Courier, options, {}, lambda: p.CourierWrite, taken(body))

    def update(self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CourierWrite]) -> m.Courier:
        """Changes a courier; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the courier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((PUT_COURIER,), lambda: m.Courier, options, {"id": id}, lambda: p.CourierWrite, taken(body))

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a courier.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            id: Id of the courier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_COURIER,), options, {"id": id})

    def update_many(
        self, rows: Sequence[p.CourierWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Courier]:
        """Changes several couriers in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

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
        return self._many((PUT_COURIERS,), lambda: m.Courier, options, {}, lambda: p.CourierWrite, rows)


class AsyncCouriers(AsyncResource):
    """A courier with its web site and tracking link."""

    def list(
        self,
        *,
        where: Where[f.CourierFields] = None,
        order_by: OrderBy[f.CourierFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Courier]:
        """Lists the couriers that can be chosen for deliveries.

        Pages go by key (`id`): every row that is there throughout comes exactly once. With an `order_by` of your
        own they go by position, and rows that come or go meanwhile may shift others. Since 2022 R2.

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
            (GET_COURIERS,), lambda: m.Courier, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.Courier:
        """Reads one courier by its id.

        Since 2022 R2.

        Args:
            id: Id of the courier.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_COURIER,), lambda: m.Courier, options, {"id": id, "select": select})

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.CourierWrite]) -> m.Courier:
        """Creates a courier (one object, in spite of the plural name of the operation).

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.
        `OutcomeUnknown.find()` then looks for the record by `name`. Since 2022 R2.

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
        return await self._one((POST_COURIERS,), lambda: m.Courier, options, {}, lambda: p.CourierWrite, taken(body))

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.CourierWrite]
    ) -> m.Courier:
        """Changes a courier; only the fields sent are changed.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the courier.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_COURIER,), lambda: m.Courier, options, {"id": id}, lambda: p.CourierWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes a courier.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            id: Id of the courier.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_COURIER,), options, {"id": id})

    async def update_many(
        self, rows: Sequence[p.CourierWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.Courier]:
        """Changes several couriers in one request, sent as an array.

        Each element names its row by `id`; `is_to_delete` removes the row.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

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
        return await self._many((PUT_COURIERS,), lambda: m.Courier, options, {}, lambda: p.CourierWrite, rows)
