"""An event as the platform keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagewire.cloud_elements import _paging
from sagewire.cloud_elements import models as m
from sagewire.runtime.operation import Operation, Parameter
from sagewire.runtime.resource import AsyncResource, Resource, listed

if TYPE_CHECKING:
    from sagewire.runtime.options import RequestOptions
    from sagewire.runtime.paging.pager import AsyncPager, Pager

LIST_INSTANCE_EVENTS = Operation(
    id="ListInstanceEvents",
    method="GET",
    path="/instances/{id}/events",
    resource="events",
    name="list",
    parameters=(Parameter(name="instance_id", wire="id", location="path", required=True),),
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
GET_INSTANCE_EVENT = Operation(
    id="GetInstanceEvent",
    method="GET",
    path="/instances/{id}/events/{eventId}",
    resource="events",
    name="get",
    parameters=(
        Parameter(name="instance_id", wire="id", location="path", required=True),
        Parameter(name="id", wire="eventId", location="path", required=True),
    ),
    extensions={"credentials": {"parts": ["user", "organization"]}},
)
LIST_EVENTS = Operation(
    id="ListEvents",
    method="GET",
    path="/instances/events",
    resource="events",
    name="list",
    paging=_paging.BY_TOKEN,
    extensions={"credentials": {"parts": ["user", "element"]}},
)
GET_EVENT = Operation(
    id="GetEvent",
    method="GET",
    path="/instances/events/{eventId}",
    resource="events",
    name="get",
    parameters=(Parameter(name="id", wire="eventId", location="path", required=True),),
    extensions={"credentials": {"parts": ["user", "element"]}},
)


class Events(Resource):
    """An event as the platform keeps it."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        instance_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[m.LoggedEvent]:
        """Lists the events of the instance whose token is sent.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            instance_id: Id of the instance.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_EVENTS, LIST_INSTANCE_EVENTS),
            lambda: m.LoggedEvent,
            options,
            {"instance_id": instance_id, **listed(page_size=page_size, limit=limit)},
        )

    def get(
        self, id: str, /, *, instance_id: int | None = None, options: RequestOptions | None = None
    ) -> m.LoggedEvent:
        """Reads one event of the instance whose token is sent.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the event.
            instance_id: Id of the instance.
            options: settings of this call only.

        Returns:
            The event.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return self._one(
            (GET_EVENT, GET_INSTANCE_EVENT), lambda: m.LoggedEvent, options, {"id": id, "instance_id": instance_id}
        )


class AsyncEvents(AsyncResource):
    """An event as the platform keeps it."""

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        instance_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.LoggedEvent]:
        """Lists the events of the instance whose token is sent.

        Pages go by a token that each answer gives for the next one. Needs the client's `user` and `element`. Seen
        on the wire, not stated by the maker.

        Args:
            page_size: rows to fetch at a time.
            limit: rows to give at most.
            instance_id: Id of the instance.
            options: settings of this call only.

        Returns:
            A lazy pager of rows; nothing is sent before the first row is asked for.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: while reading, an error was the answer.
        """
        return self._list(
            (LIST_EVENTS, LIST_INSTANCE_EVENTS),
            lambda: m.LoggedEvent,
            options,
            {"instance_id": instance_id, **listed(page_size=page_size, limit=limit)},
        )

    async def get(
        self, id: str, /, *, instance_id: int | None = None, options: RequestOptions | None = None
    ) -> m.LoggedEvent:
        """Reads one event of the instance whose token is sent.

        Needs the client's `user` and `element`. Seen on the wire, not stated by the maker.

        Args:
            id: Id of the event.
            instance_id: Id of the instance.
            options: settings of this call only.

        Returns:
            The event.

        Raises:
            UsageError: an argument is wrong; nothing was sent.
            ApiError: the answer was an error.
        """
        return await self._one(
            (GET_EVENT, GET_INSTANCE_EVENT), lambda: m.LoggedEvent, options, {"id": id, "instance_id": instance_id}
        )
