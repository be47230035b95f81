"""The bases of generated resources: each method hands its operations and arguments on, in one line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sagewire.runtime import results
from sagewire.runtime.calls.job import Job
from sagewire.runtime.effects import drive_async, drive_sync
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.results import Task

if TYPE_CHECKING:
    from sagewire.runtime.calls.outcome import Findings
    from sagewire.runtime.calls.records import Records
    from sagewire.runtime.client import AsyncClient, Client
    from sagewire.runtime.paging.changes import AsyncChanges, Changes, Deletions
    from sagewire.runtime.paging.pager import AsyncPager, Pager
    from sagewire.runtime.wire.sinks import Target

T = TypeVar("T")

Operations = tuple[Operation, ...]
Arguments = Mapping[str, Any]
Shape = Callable[[], Any] | None


class Resource:
    """The base of every resource of a sync client."""

    def __init__(self, client: Client) -> None:
        """Belongs to a client, or to a view on one."""
        self._client = client
        self._core = client.core
        self._transport = client.transport
        self._clock = self._core.world.clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _list(
        self, operations: Operations, row: Callable[[], type[T]], options: RequestOptions | None, arguments: Arguments
    ) -> Pager[T]:
        from sagewire.runtime.paging.pager import Pager  # here and below: only who calls it pays for its import

        return Pager(Task(self._core, operations, options, arguments), row, self._transport)

    def _one(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> T:
        steps = results.value(self._task(operations, options, arguments, shape, body), row)
        result: T = drive_sync(steps, self._transport, self._clock)
        return result

    def _many(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> list[T]:
        steps = results.values(self._task(operations, options, arguments, shape, body), row)
        result: list[T] = drive_sync(steps, self._transport, self._clock)
        return result

    def _none(
        self,
        operations: Operations,
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> None:
        steps = results.nothing(self._task(operations, options, arguments, shape, body))
        drive_sync(steps, self._transport, self._clock)

    def _bytes(
        self,
        operations: Operations,
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
        *,
        to: Target | None = None,
        accept: str = "",
    ) -> bytes:
        steps = results.content(self._task(operations, options, arguments, shape, body), to, accept)
        return drive_sync(steps, self._transport, self._clock)

    def _changes(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        since: datetime,
        deletions: Deletions,
        arguments: Arguments,
    ) -> Changes[T]:
        from sagewire.runtime.paging.changes import Changes, follow

        plan = follow(self._core, operations, row, since, deletions, arguments)
        return Changes(plan, lambda asked: self._list(operations, row, options, asked))

    def _batch(
        self, operations: Operations, options: RequestOptions | None, arguments: Arguments, shape: Shape, body: Any
    ) -> Records:
        from sagewire.runtime.calls.batch import records

        return drive_sync(
            records(self._task(operations, options, arguments, shape, body)), self._transport, self._clock
        )

    def _task(
        self, operations: Operations, options: RequestOptions | None, arguments: Arguments, shape: Shape, body: Any
    ) -> Task:
        return Task(self._core, operations, options, arguments, shape, body, self._find)

    def _find(self, job: Job, sent_at: datetime) -> Findings:
        from sagewire.runtime.calls.outcome import find

        return find(self._client, job, sent_at)


class AsyncResource:
    """The base of every resource of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        """Belongs to a client, or to a view on one."""
        self._client = client
        self._core = client.core
        self._transport = client.transport
        self._clock = self._core.world.clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _list(
        self, operations: Operations, row: Callable[[], type[T]], options: RequestOptions | None, arguments: Arguments
    ) -> AsyncPager[T]:
        from sagewire.runtime.paging.pager import AsyncPager

        return AsyncPager(Task(self._core, operations, options, arguments), row, self._transport)

    async def _one(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> T:
        steps = results.value(self._task(operations, options, arguments, shape, body), row)
        result: T = await drive_async(steps, self._transport, self._clock)
        return result

    async def _many(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> list[T]:
        steps = results.values(self._task(operations, options, arguments, shape, body), row)
        result: list[T] = await drive_async(steps, self._transport, self._clock)
        return result

    async def _none(
        self,
        operations: Operations,
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
    ) -> None:
        steps = results.nothing(self._task(operations, options, arguments, shape, body))
        await drive_async(steps, self._transport, self._clock)

    async def _bytes(
        self,
        operations: Operations,
        options: RequestOptions | None,
        arguments: Arguments,
        shape: Shape = None,
        body: Any = None,
        *,
        to: Target | None = None,
        accept: str = "",
    ) -> bytes:
        steps = results.content(self._task(operations, options, arguments, shape, body), to, accept)
        return await drive_async(steps, self._transport, self._clock)

    def _changes(
        self,
        operations: Operations,
        row: Callable[[], type[T]],
        options: RequestOptions | None,
        since: datetime,
        deletions: Deletions,
        arguments: Arguments,
    ) -> AsyncChanges[T]:
        from sagewire.runtime.paging.changes import AsyncChanges, follow

        plan = follow(self._core, operations, row, since, deletions, arguments)
        return AsyncChanges(plan, lambda asked: self._list(operations, row, options, asked))

    async def _batch(
        self, operations: Operations, options: RequestOptions | None, arguments: Arguments, shape: Shape, body: Any
    ) -> Records:
        from sagewire.runtime.calls.batch import records

        return await drive_async(
            records(self._task(operations, options, arguments, shape, body)), self._transport, self._clock
        )

    def _task(
        self, operations: Operations, options: RequestOptions | None, arguments: Arguments, shape: Shape, body: Any
    ) -> Task:
        return Task(self._core, operations, options, arguments, shape, body, self._find)

    def _find(self, job: Job, sent_at: datetime) -> Awaitable[Findings]:
        from sagewire.runtime.calls.outcome import find_async

        return find_async(self._client, job, sent_at)


def listed(
    where: Any = None,
    order_by: Any = None,
    select: Any = None,
    page_size: int | None = None,
    limit: int | None = None,
    expand: Any = None,
    page: int | None = None,
) -> dict[str, Any]:
    """The arguments of a list's query, by name; None where the caller gave nothing.

    Args:
        where: the filter.
        order_by: the order.
        select: the fields.
        page_size: rows to fetch at a time.
        limit: rows to give at most.
        expand: the children.
        page: number of the first page to read.
    """
    return {
        "where": where,
        "order_by": order_by,
        "select": select,
        "expand": expand,
        "page_size": page_size,
        "limit": limit,
        "page": page,
    }


def typed(shape: Any) -> Any:
    """A type that is no class (a union, an enumeration), as a method is told of it."""
    return shape
