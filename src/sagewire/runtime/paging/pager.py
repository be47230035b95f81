"""Lists as lazy pagers: rows, pages, the first row, a count. One page in memory at a time (two with `prefetch`).

Which promise the pages make is the strategy's: see `sagewire.runtime.paging.keyset` and `.skip`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import msgspec

from sagewire.runtime import results
from sagewire.runtime.calls.call import perform
from sagewire.runtime.calls.routing import choose
from sagewire.runtime.effects import AsyncTransport, Steps, Transport, drive_async, drive_sync
from sagewire.runtime.results import Task
from sagewire.runtime.value import Value
from sagewire.runtime.wire.message import Response

if TYPE_CHECKING:
    import asyncio

    from sagewire.runtime.paging.base import Answer, Ask
    from sagewire.runtime.paging.listing import Walker, Wanted

T = TypeVar("T")

_http = logging.getLogger("sagewire.http")
_rows: Callable[[Page[Any]], Sequence[Any]] = attrgetter("rows")


class Page(Value, Generic[T], frozen=True):
    """One page of a list.

    Attributes:
        rows: its rows.
        response: the response that they came in.
    """

    rows: Sequence[T]
    response: Response

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


class _Lazy:
    """What sync and async pagers share: the arguments, checked at once; nothing is sent before the first row."""

    def __init__(self, task: Task, row: Callable[[], Any]) -> None:
        from sagewire.runtime.paging.listing import wanted  # only programs that list pay for its import

        self._task = task
        self._want: Wanted = wanted(
            choose(task.operations, task.arguments).operation,
            row(),
            task.arguments,
            endless=task.core.server.null_next == "bare",
        )
        self._ahead = False

    def __repr__(self) -> str:
        operation = self._want.operation
        return f"<{type(self).__name__} of {operation.resource}.{operation.name}>"

    def _twin(self, **changes: Any) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__, **changes)
        return twin

    def _walker(self, want: Wanted) -> Walker:
        from sagewire.runtime.paging.listing import Walker

        return Walker(want)

    def _page(self, ask: Ask) -> Steps[Answer]:
        return results.page(self._task, self._want, ask)

    def _note_empty(self, answer: Answer, first: bool) -> None:
        """An empty list may have a cause that is known: then the log says so."""
        if first and not answer.rows:
            hint = self._task.core.explain(situation="empty-list", operation=self._want.operation.id)
            if hint:
                _http.warning("%s.%s is empty. %s", self._want.operation.resource, self._want.operation.name, hint)

    def _count(self) -> Steps[int]:
        total = 0
        for text in self._want.filters:
            total += yield from self._count_part(text)
        return total if self._want.limit is None else min(total, self._want.limit)

    def _count_part(self, text: str) -> Steps[int]:
        want = msgspec.structs.replace(self._want, filters=(text,), limit=None)
        asked = yield from self._ask_count(want, text)
        if asked is not None:
            return asked
        from sagewire.runtime.paging.listing import keys_only

        want, number = keys_only(want), 0
        walker = self._walker(want)
        ask = walker.first()
        while ask is not None:
            answer = yield from results.page(self._task, want, ask)
            rows, ask = walker.further(answer)
            number += len(rows)
        return number

    def _ask_count(self, want: Wanted, text: str) -> Steps[int | None]:
        paging = want.listing.paging
        if want.strategy.count is not None and want.listing.first is None:
            return (yield from results.count(self._task, want))
        if not paging.count_parameter:
            return None
        from sagewire.runtime.decoding.codec import decode
        from sagewire.runtime.paging.base import Ask
        from sagewire.runtime.paging.listing import count_in

        job = results.page_job(self._task, Ask([(paging.count_parameter, "true"), *want.listing.filtered(text)]))
        exchange = yield from perform(self._task.core, job, None)
        return count_in(decode(Any, exchange.response.content, self._task.core.drift))


class Pager(_Lazy, Generic[T]):
    """A list, read page by page as it is iterated. Iterating again reads again. Arguments are checked at once."""

    def __init__(self, task: Task, row: Callable[[], type[T]], transport: Transport) -> None:
        """Made by a resource's `list`."""
        super().__init__(task, row)
        self._transport = transport
        self._clock = task.core.world.clock

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(map(_rows, self.pages()))  # native: no frame to enter for each row

    def prefetch(self) -> Pager[T]:
        """The same list, whose next page is fetched by a thread while the caller works on the present one."""
        return self._twin(_ahead=True)

    def pages(self) -> Generator[Page[T], None, None]:
        """The list page by page, each with its response.

        Raises:
            PagingError: the pages do not hold together.
            SagewireError: whatever a call can raise.
        """
        walker = self._walker(self._want)
        ask = walker.first()
        pending = None if ask is None else self._begin(ask, now=True)
        first = True
        while pending is not None:
            answer = pending()
            rows, ask = walker.further(answer)
            self._note_empty(answer, first)
            first = False
            pending = None if ask is None else self._begin(ask, now=not self._ahead)
            if rows:
                yield Page(cast(Sequence[T], rows), answer.response)
            del answer, rows  # a page goes before the next one comes, its memory is used again

    def first(self) -> T | None:
        """The first row, None where there is none; asks for no more than one."""
        return next(iter(self._twin(_ahead=False, _want=self._want.only(1))), None)

    def count(self) -> int:
        """The number of rows, no more than `limit`; asks the server, or reads keys only where it cannot say."""
        return drive_sync(self._count(), self._transport, self._clock)

    def _begin(self, ask: Ask, *, now: bool) -> Callable[[], Answer]:
        def fetch() -> Answer:
            return drive_sync(self._page(ask), self._transport, self._clock)

        return fetch if now else _Thread(fetch).result


class _Thread:
    """Fetches in a thread. If nobody asks for the result any more, the thread ends on its own and it is dropped."""

    def __init__(self, fetch: Callable[[], Any]) -> None:
        from contextvars import copy_context

        self._fetch = fetch
        self._answer: Any = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(
            target=copy_context().run, args=(self._run,), name="sagewire-prefetch", daemon=True
        )
        self._thread.start()

    def _run(self) -> None:
        with self:
            self._answer = self._fetch()

    def __enter__(self) -> None:
        """Whatever goes wrong belongs to the caller's thread: it is kept, and raised there."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        self._error = error
        return True

    def result(self) -> Any:
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._answer


class AsyncPager(_Lazy, Generic[T]):
    """A list, read page by page as it is iterated. Iterating again reads again. Arguments are checked at once."""

    def __init__(self, task: Task, row: Callable[[], type[T]], transport: AsyncTransport) -> None:
        """Made by a resource's `list`."""
        super().__init__(task, row)
        self._transport = transport
        self._clock = task.core.world.clock

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page.rows:
                yield row
            del page

    def prefetch(self) -> AsyncPager[T]:
        """The same list, whose next page is fetched by a task while the caller works on the present one."""
        return self._twin(_ahead=True)

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """The list page by page, each with its response.

        Raises:
            PagingError: the pages do not hold together.
            SagewireError: whatever a call can raise.
        """
        walker = self._walker(self._want)
        ask = walker.first()
        task: asyncio.Task[Answer] | None = None
        first = True
        try:
            while ask is not None:
                answer = await (self._fetch(ask) if task is None else task)
                task = None
                rows, ask = walker.further(answer)
                self._note_empty(answer, first)
                first = False
                if self._ahead and ask is not None:
                    task = self._begin(ask)
                if rows:
                    yield Page(cast(Sequence[T], rows), answer.response)
                del answer, rows
        finally:
            if task is not None:
                await _dropped(task)

    async def first(self) -> T | None:
        """The first row, None where there is none; asks for no more than one."""
        async for page in self._twin(_ahead=False, _want=self._want.only(1)).pages():
            return page.rows[0]
        return None

    async def count(self) -> int:
        """The number of rows, no more than `limit`; asks the server, or reads keys only where it cannot say."""
        return await drive_async(self._count(), self._transport, self._clock)

    async def _fetch(self, ask: Ask) -> Answer:
        return await drive_async(self._page(ask), self._transport, self._clock)

    def _begin(self, ask: Ask) -> asyncio.Task[Answer]:
        import asyncio

        return asyncio.ensure_future(self._fetch(ask))


async def _dropped(task: asyncio.Task[Any]) -> None:
    """Gives up a page that nobody wants any more."""
    import asyncio

    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # taken, so that it is not reported as never retrieved
