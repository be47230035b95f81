"""Sends requests and reads answers, by connections of our own or by a client that the caller passes in.

The HTTP libraries are known to `.pools`, `.network`, `.given` and `.place` only. They are imported at the first call.
"""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.message import Request, Response

if TYPE_CHECKING:
    import asyncio

    import httpx2

    from sagewire.runtime.wire.answer import Answer, Sender
    from sagewire.runtime.wire.pools import Pools

__all__ = ["AsyncHttp", "SyncHttp", "prepare"]


def prepare() -> None:
    """Imports all of the HTTP library that a first call would, and makes the TLS context of pools made from now on.

    What the library puts off to its first connection is met by one that this machine refuses at once.
    """
    import asyncio

    from sagewire.runtime.wire import pools

    pools.tls_context(keep=True)
    thread = threading.Thread(target=lambda: asyncio.run(_refused()))
    thread.start()  # a thread of its own: there may be a running loop in this one
    thread.join()
    pools.Direct(None).close()
    pools.proxies_of_environment()


async def _refused() -> None:
    import socket
    from contextlib import suppress

    from sagewire.runtime.wire.place import Place
    from sagewire.runtime.wire.pools import AsyncDirect

    pool = AsyncDirect(None)
    with socket.socket() as nobody, suppress(OSError, *pool.failures):
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        await pool.send(Request("GET", url), Place.of(url))
    await pool.close()


class SyncHttp:
    """Sends requests, blocking. Threads may share it; after a fork the child makes a pool of its own."""

    def __init__(self, client: httpx2.Client | httpx2.BaseTransport | None = None) -> None:
        """Takes a client or a transport of the caller's, or none."""
        self._given = client
        self._sender: Sender | None = None
        self._pools: Pools | None = None
        self._pid = 0
        self._guard = threading.Lock()
        self._closed = False

    def send(self, request: Request) -> Response:
        """Sends one request and reads the whole answer.

        Raises:
            TransportError: no answer came.
            UsageError: the client is closed.
        """
        sender = self._sender
        if sender is None or self._pid != os.getpid():
            sender = self._start()
        started = time.monotonic()
        try:
            answer: Answer = sender.send(request)
            try:
                headers = answer.named()
                if answer.whole is not None:
                    return answer.response(request, headers, answer.whole, started)
                body = answer.body(request, headers, started)
                for piece in answer.pieces:
                    body.feed(piece)
                return answer.response(request, headers, body.finish(), started)
            finally:
                answer.close()
        except sender.failures as error:
            raise _failure(error) from error

    def close(self) -> None:
        """Closes the pool, unless it is the caller's. Nothing can be sent afterwards."""
        with self._guard:
            self._closed, self._sender = True, None
            pools, self._pools = self._pools, None
            if pools is not None and self._pid == os.getpid():
                for pool in pools.made():
                    pool.close()

    def _start(self) -> Sender:
        if self._pid != os.getpid() and self._pid:
            self._guard = threading.Lock()  # whoever held the old one does not exist in this process
        with self._guard:
            if self._closed:
                raise UsageError("The client is closed: make a new one.")
            if self._sender is None or self._pid != os.getpid():
                self._sender, self._pid = self._made(), os.getpid()
            return self._sender

    def _made(self) -> Sender:
        if self._given is not None:
            from sagewire.runtime.wire.given import Given

            return Given(self._given)
        from sagewire.runtime.wire.pools import Direct, Pools

        self._pools = Pools(Direct, "Proxied")
        return self._pools


class AsyncHttp:
    """Sends requests in one event loop."""

    def __init__(self, client: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None = None) -> None:
        """Takes a client or a transport of the caller's, or none."""
        self._given = client
        self._sender: Sender | None = None
        self._pools: Pools | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pid = 0
        self._closed = False
        self._twin: SyncHttp | None = None

    def blocking(self) -> SyncHttp | None:
        """A blocking twin for what no cancellation may interrupt; None where the connections are the caller's."""
        if self._twin is None and self._given is None:
            self._twin = SyncHttp()
        return self._twin

    async def send(self, request: Request) -> Response:
        """Sends one request and reads the whole answer.

        Raises:
            TransportError: no answer came.
            UsageError: the client is closed, or belongs to another event loop.
        """
        sender = self._start()
        started = time.monotonic()
        try:
            answer: Answer = await sender.send(request)
            try:
                headers = answer.named()
                if answer.whole is not None:
                    return answer.response(request, headers, answer.whole, started)
                body = answer.body(request, headers, started)
                async for piece in answer.pieces:
                    body.feed(piece)
                return answer.response(request, headers, body.finish(), started)
            finally:
                await answer.close()
        except sender.failures as error:
            raise _failure(error) from error

    async def close(self) -> None:
        """Closes the pool, unless it is the caller's. Nothing can be sent afterwards."""
        self._closed, self._sender = True, None
        if self._twin is not None:
            self._twin.close()
        pools, self._pools = self._pools, None
        if pools is not None and self._pid == os.getpid() and self._is_here():
            for pool in pools.made():
                await pool.close()

    def _is_here(self) -> bool:
        import asyncio

        return self._loop is asyncio.get_running_loop()

    def _start(self) -> Sender:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._closed:
            raise UsageError("The client is closed: make a new one.")
        if self._sender is None or self._pid != os.getpid():
            self._sender, self._loop, self._pid = self._made(), loop, os.getpid()
        elif self._loop is not loop:
            raise UsageError(
                "This async client was first used in another event loop, and its connections belong there. "
                "Make one client in each loop (inside the function that asyncio.run gets); "
                "several clients may share one auth."
            )
        return self._sender

    def _made(self) -> Sender:
        if self._given is not None:
            from sagewire.runtime.wire.given import AsyncGiven

            return AsyncGiven(self._given)
        from sagewire.runtime.wire.pools import AsyncDirect, Pools

        self._pools = Pools(AsyncDirect, "AsyncProxied")
        return self._pools


def _failure(error: Exception) -> Exception:
    from sagewire.runtime.wire.answer import failure

    return failure(error)
