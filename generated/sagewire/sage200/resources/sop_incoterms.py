"""An incoterm for despatches abroad."""

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

GET_SOP_INCOTERMS = Operation(
    id="GetSOPIncoterms",
    method="GET",
    path="/sop_incoterms",
    resource="sop_incoterms",
    name="list",
    query="odata",
    filter=Filter(),
    paging=_paging.BY_ID,
    since="2022 R2",
)
PUT_SOP_INCOTERMS = Operation(
    id="PutSOPIncoterms",
    method="PUT",
    path="/sop_incoterms",
    resource="sop_incoterms",
    name="update_many",
    safety="write",
    body=True,
    bulk=True,
    since="2022 R2",
)
POST_SOP_INCOTERMS = Operation(
    id="PostSOPIncoterms",
    method="POST",
    path="/sop_incoterms",
    resource="sop_incoterms",
    name="create",
    safety="write",
    body=True,
    natural_key=NaturalKey(keys=(("name",),), find="GetSOPIncoterms", settle=5),
    since="2022 R2",
)
GET_SOP_INCOTERM = Operation(
    id="GetSOPIncoterm",
    method="GET",
    path="/sop_incoterms/{Id}",
    resource="sop_incoterms",
    name="get",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    query="odata",
    since="2022 R2",
)
PUT_SOP_INCOTERM = Operation(
    id="PutSOPIncoterm",
    method="PUT",
    path="/sop_incoterms/{Id}",
    resource="sop_incoterms",
    name="update",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="idempotent",
    body=True,
    since="2022 R2",
)
DELETE_SOP_INCOTERM = Operation(
    id="DeleteSOPIncoterm",
    method="DELETE",
    path="/sop_incoterms/{Id}",
    resource="sop_incoterms",
    name="delete",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    since="2022 R2",
)


class SopIncoterms(Resource):
    """An incoterm for despatches abroad."""

    def list(
        self,
        *,
        where: Where[f.SopIncotermFields] = None,
        order_by: OrderBy[f.SopIncotermFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.SopIncoterm]:
        """Lists the incoterms that can be given on despatches.

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
            (GET_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, listed(where, order_by, select, page_size, limit)
        )

    def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SopIncoterm:
        """Reads one incoterm.

        Since 2022 R2.

        Args:
            id: Id of the SOP incoterm.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one((GET_SOP_INCOTERM,), lambda: m.SopIncoterm, options, {"id": id, "select": select})

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.SopIncotermWrite]) -> m.SopIncoterm:
        """Creates an incoterm.

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
        return self._one(
            (POST_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, {}, lambda: p.SopIncotermWrite, taken(body)
        )

    def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopIncotermWrite]
    ) -> m.SopIncoterm:
        """Changes one incoterm.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the SOP incoterm.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (PUT_SOP_INCOTERM,), lambda: m.SopIncoterm, options, {"id": id}, lambda: p.SopIncotermWrite, taken(body)
        )

    def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one incoterm.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            id: Id of the SOP incoterm.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((DELETE_SOP_INCOTERM,), options, {"id": id})

    def update_many(
        self, rows: Sequence[p.SopIncotermWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.SopIncoterm]:
        """Changes several incoterms in one call.

        Takes an array; rows are matched by `id` and one with `is_to_delete` true is deleted.

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
        return self._many((PUT_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, {}, lambda: p.SopIncotermWrite, rows)


class AsyncSopIncoterms(AsyncResource):
    """An incoterm for despatches abroad."""

    def list(
        self,
        *,
        where: Where[f.SopIncotermFields] = None,
        order_by: OrderBy[f.SopIncotermFields] = None,
        select: Sequence[str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.SopIncoterm]:
        """Lists the incoterms that can be given on despatches.

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
            (GET_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, listed(where, order_by, select, page_size, limit)
        )

    async def get(
        self, id: int, /, *, select: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> m.SopIncoterm:
        """Reads one incoterm.

        Since 2022 R2.

        Args:
            id: Id of the SOP incoterm.
            select: the fields to fetch; the others are None.
            options: settings of this call only.

        Returns:
            The record.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one((GET_SOP_INCOTERM,), lambda: m.SopIncoterm, options, {"id": id, "select": select})

    async def create(
        self, *, options: RequestOptions | None = None, **body: Unpack[p.SopIncotermWrite]
    ) -> m.SopIncoterm:
        """Creates an incoterm.

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
        return await self._one(
            (POST_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, {}, lambda: p.SopIncotermWrite, taken(body)
        )

    async def update(
        self, id: int, /, *, options: RequestOptions | None = None, **body: Unpack[p.SopIncotermWrite]
    ) -> m.SopIncoterm:
        """Changes one incoterm.

        May be sent again after a failure: the second time changes nothing more. Since 2022 R2.

        Args:
            id: Id of the SOP incoterm.
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The record as it is now.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (PUT_SOP_INCOTERM,), lambda: m.SopIncoterm, options, {"id": id}, lambda: p.SopIncotermWrite, taken(body)
        )

    async def delete(self, id: int, /, *, options: RequestOptions | None = None) -> None:
        """Deletes one incoterm.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again. Since 2022
        R2.

        Args:
            id: Id of the SOP incoterm.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((DELETE_SOP_INCOTERM,), options, {"id": id})

    async def update_many(
        self, rows: Sequence[p.SopIncotermWrite], /, *, options: RequestOptions | None = None
    ) -> builtins.list[m.SopIncoterm]:
        """Changes several incoterms in one call.

        Takes an array; rows are matched by `id` and one with `is_to_delete` true is deleted.

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
        return await self._many(
            (PUT_SOP_INCOTERMS,), lambda: m.SopIncoterm, options, {}, lambda: p.SopIncotermWrite, rows
        )
