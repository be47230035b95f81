"""The generated async client of Sage 50, as the ports that the workflows need.

`AsyncFeed` and `AsyncUploader` call their ports in threads; these hand each call back to the event loop of the client.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sagewire.exchange.adapter import (
    SNAPSHOT_BYTES,
    address_of,
    is_there,
    records,
    states,
    tracking,
    tracking_url,
)
from sagewire.exchange.ports import ScopeState, Tracking
from sagewire.runtime.errors import UsageError
from sagewire.runtime.options import RequestOptions

if TYPE_CHECKING:
    from sagewire.sage50 import AsyncSage50

T = TypeVar("T")


class _Loop:
    """The event loop that a client belongs to, for calls from other threads."""

    def __init__(self) -> None:
        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError:
            raise UsageError("Make it inside the event loop that uses the client.") from None

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs work in the loop and waits for it.

        Raises:
            UsageError: called from the loop's own thread, which would wait for itself.
        """
        if _is_running_here(self._loop):
            work.close()
            raise UsageError("This would block the event loop: use AsyncFeed or AsyncUploader, or a thread.")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


def _is_running_here(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


class AsyncClientSnapshots:
    """Snapshots through an `AsyncSage50` client, for a feed in an `AsyncFeed`."""

    def __init__(
        self,
        client: AsyncSage50,
        *,
        timeout: float | None = None,
        max_bytes: int = SNAPSHOT_BYTES,
        by_address: bool = False,
    ) -> None:
        """Takes the client, inside its event loop; see `ClientSnapshots`.

        Raises:
            UsageError: no event loop runs here.
        """
        self._loop = _Loop()
        self._client = client
        self._options = RequestOptions(timeout=timeout, max_bytes=max_bytes)
        self._by_address = by_address

    def fetch(self, scope: str, to: Path) -> bool:
        """See `Snapshots.fetch`."""
        return self._loop.run(self._fetched(scope, to))

    def scopes(self) -> Iterable[ScopeState]:
        """See `Snapshots.scopes`."""
        return self._loop.run(self._states())

    async def _fetched(self, scope: str, to: Path) -> bool:
        where = address_of(scope, await self._states()) if self._by_address else scope
        with self._client.capture() as exchanges:
            await self._client.scopes.download(scope=where, to=to, options=self._options)
        return is_there(exchanges)

    async def _states(self) -> list[ScopeState]:
        return list(states([row async for row in self._client.scopes.list()]))


class AsyncClientUploads:
    """Uploads through an `AsyncSage50` client, for an uploader in an `AsyncUploader`."""

    def __init__(self, client: AsyncSage50) -> None:
        """Takes the client, inside its event loop.

        Raises:
            UsageError: no event loop runs here.
        """
        self._loop = _Loop()
        self._client = client

    def send(self, scope: str, content: bytes) -> str:
        """See `Uploads.send`."""
        return tracking_url(self._loop.run(self._client.files.upload(records(content), scope=scope)))

    def track(self, url: str) -> Tracking:
        """See `Uploads.track`."""
        return tracking(self._loop.run(self._client.tracking.get(url)))

    def result(self, url: str) -> bytes:
        """See `Uploads.result`."""
        return self._loop.run(self._client.results.download(address=url))
