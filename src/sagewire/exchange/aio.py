"""The same workflows for event loops. Files and comparing run in threads; the loop stays free.

Ports are called in those threads: give them a sync client (`adapter`), or the loop's own (`aio_adapter`).
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sagewire.exchange.changes import Batch, Change, Status
from sagewire.exchange.differ import Report
from sagewire.exchange.feed import Feed
from sagewire.exchange.journal import Upload
from sagewire.exchange.outcome import Outcome
from sagewire.exchange.uploader import Uploader

T = TypeVar("T")


class AsyncBatch(Generic[T]):
    """Changes in their order; see `Batch`."""

    def __init__(self, batch: Batch[T]) -> None:
        """Made by `AsyncFeed.batches`."""
        self._batch = batch

    def __len__(self) -> int:
        return len(self._batch)

    def __iter__(self) -> Iterator[Change[T]]:
        return iter(self._batch)

    async def acknowledge(self) -> None:
        """Says that every change of the batch was dealt with; durable on return."""
        await asyncio.to_thread(self._batch.acknowledge)


class AsyncFeed(Generic[T]):
    """A `Feed` in an event loop.

    Example:
        feed = AsyncFeed(Feed("Products", AsyncClientSnapshots(client), "exchange"))
    """

    def __init__(self, feed: Feed[T]) -> None:
        """Takes the feed."""
        self.feed = feed

    async def refresh(self) -> Report:
        """See `Feed.refresh`."""
        return await asyncio.to_thread(self.feed.refresh)

    async def release(self) -> Report:
        """See `Feed.release`."""
        return await asyncio.to_thread(self.feed.release)

    async def discard(self) -> None:
        """See `Feed.discard`."""
        await asyncio.to_thread(self.feed.discard)

    async def status(self) -> Status:
        """See `Feed.status`."""
        return await asyncio.to_thread(self.feed.status)

    async def batches(self, size: int = 500) -> AsyncGenerator[AsyncBatch[T], None]:
        """See `Feed.batches`. Close it (`contextlib.aclosing`) where it is not read to its end."""
        batches = self.feed.batches(size)
        try:
            while (batch := await asyncio.to_thread(next, batches, None)) is not None:
                yield AsyncBatch(batch)
        finally:
            close = getattr(batches, "close", None)
            if callable(close):
                close()

    async def deliver(self, handler: Callable[[AsyncBatch[T]], Awaitable[object] | object], size: int = 500) -> int:
        """See `Feed.deliver`; the handler is a coroutine function, or a plain one that is called in the loop."""
        count = 0
        async for batch in self.batches(size):
            found = handler(batch)
            if inspect.isawaitable(found):
                await found
            await batch.acknowledge()
            count += len(batch)
        return count


class AsyncUploader:
    """An `Uploader` in an event loop.

    Example:
        uploader = AsyncUploader(Uploader("Orders", AsyncClientUploads(client), "exchange"))
    """

    def __init__(self, uploader: Uploader) -> None:
        """Takes the uploader."""
        self.uploader = uploader

    async def submit(self, records: Sequence[Mapping[str, Any]]) -> Upload:
        """See `Uploader.submit`."""
        return await asyncio.to_thread(self.uploader.submit, records)

    async def wait(self, upload: Upload | int) -> Outcome:
        """See `Uploader.wait`; may be cancelled, the upload stays written down."""
        return await self.uploader.wait_async(upload)

    async def upload(self, records: Sequence[Mapping[str, Any]]) -> Outcome:
        """See `Uploader.upload`."""
        return await self.wait(await self.submit(records))

    async def resume(self) -> list[Outcome]:
        """See `Uploader.resume`; all uploads are followed at once."""
        pending = await asyncio.to_thread(self.uploader.resubmit)
        return list(await asyncio.gather(*(self.wait(upload) for upload in pending)))

    async def uploads(self) -> list[Upload]:
        """See `Uploader.uploads`."""
        return await asyncio.to_thread(self.uploader.uploads)
