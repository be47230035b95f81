"""A thing with every kind of value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acme.values import _paging
from acme.values import models as m
from acme.values import params as p
from sagewire.runtime.hidden import taken
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Literal, Unpack
    from uuid import UUID

    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.runtime.wire.sinks import Target

GET_THINGS = Operation(
    id="GetThings",
    method="GET",
    path="/things",
    resource="things",
    name="list",
    parameters=(
        Parameter(name="status", wire="status", location="query"),
        Parameter(name="since", wire="since", location="query", required=True, form="instant"),
        Parameter(name="day", wire="day", location="query", form="day"),
        Parameter(name="sort", wire="sort", location="query", required=True, default="up"),
        Parameter(name="where", wire="where", location="query"),
        Parameter(name="query_limit", wire="limit", location="query"),
        Parameter(name="x_trace", wire="X-Trace", location="header"),
    ),
    paging=_paging.IN_ONE,
)
POST_THING = Operation(
    id="PostThing", method="POST", path="/things", resource="things", name="create", safety="write", body=True
)
GET_PICTURE = Operation(
    id="GetPicture",
    method="GET",
    path="/things/{Id}/picture",
    resource="things",
    name="get_picture",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    accept="image/png",
)
PUT_PICTURE = Operation(
    id="PutPicture",
    method="PUT",
    path="/things/{Id}/picture",
    resource="things",
    name="put_picture",
    parameters=(Parameter(name="id", wire="Id", location="path", required=True),),
    safety="write",
    body=True,
    content_type="application/octet-stream",
)


class Things(Resource):
    """A thing with every kind of value."""

    def list(
        self,
        *,
        since: dt.datetime,
        limit: int | None = None,
        status: Sequence[Literal["open", "closed"] | str] | None = None,
        day: dt.date | None = None,
        sort: Literal["up", "down"] | str | None = None,
        where: str | None = None,
        query_limit: int | None = None,
        x_trace: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.Thing]:
        """Lists things.

        Args:
            since: the since.
            limit: rows to give at most.
            status: Only these.
            day: the day.
            sort: the sort. Default: `up`.
            where: the where.
            query_limit: the limit. Default: `20`.
            x_trace: the x trace.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_THINGS,),
            lambda: m.Thing,
            options,
            {
                **listed(limit=limit),
                "since": since,
                "status": status,
                "day": day,
                "sort": sort,
                "where": where,
                "query_limit": query_limit,
                "x_trace": x_trace,
            },
        )

    def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.ThingWrite]) -> m.Thing:
        """Makes a thing.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The thing.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return self._one((POST_THING,), lambda: m.Thing, options, {}, lambda: p.ThingWrite, taken(body))

    def get_picture(self, id: int, /, *, to: Target | None = None, options: RequestOptions | None = None) -> bytes:
        """Fetches the picture.

        Args:
            id: the id of the record.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._bytes((GET_PICTURE,), options, {"id": id}, to=to)

    def put_picture(self, id: int, content: bytes, /, *, options: RequestOptions | None = None) -> None:
        """Replaces the picture.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            content: the bytes to send.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        self._none((PUT_PICTURE,), options, {"id": id}, lambda: None, content)


class AsyncThings(AsyncResource):
    """A thing with every kind of value."""

    def list(
        self,
        *,
        since: dt.datetime,
        limit: int | None = None,
        status: Sequence[Literal["open", "closed"] | str] | None = None,
        day: dt.date | None = None,
        sort: Literal["up", "down"] | str | None = None,
        where: str | None = None,
        query_limit: int | None = None,
        x_trace: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Thing]:
        """Lists things.

        Args:
            since: the since.
            limit: rows to give at most.
            status: Only these.
            day: the day.
            sort: the sort. Default: `up`.
            where: the where.
            query_limit: the limit. Default: `20`.
            x_trace: the x trace.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (GET_THINGS,),
            lambda: m.Thing,
            options,
            {
                **listed(limit=limit),
                "since": since,
                "status": status,
                "day": day,
                "sort": sort,
                "where": where,
                "query_limit": query_limit,
                "x_trace": x_trace,
            },
        )

    async def create(self, *, options: RequestOptions | None = None, **body: Unpack[p.ThingWrite]) -> m.Thing:
        """Makes a thing.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            **body: the fields to send; what is not named is not sent.
            options: settings of this call only.

        Returns:
            The thing.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        return await self._one((POST_THING,), lambda: m.Thing, options, {}, lambda: p.ThingWrite, taken(body))

    async def get_picture(
        self, id: int, /, *, to: Target | None = None, options: RequestOptions | None = None
    ) -> bytes:
        """Fetches the picture.

        Args:
            id: the id of the record.
            to: a path, or a file object open for writing bytes, that takes the body in bounded memory. A file
                appears when it is whole.
            options: settings of this call only.

        Returns:
            The answer's body as it came; nothing where `to` takes it.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._bytes((GET_PICTURE,), options, {"id": id}, to=to)

    async def put_picture(self, id: int, content: bytes, /, *, options: RequestOptions | None = None) -> None:
        """Replaces the picture.

        Sent once at most: if the answer is lost, `OutcomeUnknown` is raised instead of sending it again.

        Args:
            id: the id of the record.
            content: the bytes to send.
            options: settings of this call only.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
            OutcomeUnknown: it was sent, and no answer says what became of it.
        """
        await self._none((PUT_PICTURE,), options, {"id": id}, lambda: None, content)
