"""Trouble that the sandbox does not make by itself: what waits for the test's word, and what is not there at all."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import attrs
import httpcore2

from sagewire.runtime.wire.message import Request
from sagewire.sandbox import kinds
from sagewire.sandbox.exchange import Exchange

HASTE = 0.06
"""Seconds that a client waits for what will not come."""
NO_SUCH_HOST = "sage.invalid"


class Gate:
    """Holds what a server was asked to do until it is let go."""

    def __init__(self) -> None:
        """Nothing is held yet."""
        self._guard = threading.Lock()
        self._held: list[tuple[asyncio.AbstractEventLoop, Callable[[], object]]] = []

    def keep(self, then: Callable[[], object]) -> None:
        """Holds something of the running loop."""
        with self._guard:
            self._held.append((asyncio.get_running_loop(), then))

    def open(self) -> None:
        """Lets go of all that is held."""
        with self._guard:
            held, self._held = self._held, []
        for loop, then in held:
            loop.call_soon_threadsafe(then)


@attrs.frozen
class Held:
    """Works on a call until the gate opens: far longer than its caller waits."""

    gate: Gate

    async def perform(self, exchange: Exchange) -> None:
        """Waits, then carries it out, and answers whoever is still there."""
        opened = asyncio.Event()
        self.gate.keep(opened.set)
        await opened.wait()
        await exchange.send(exchange.answer())


@attrs.frozen
class Late:
    """Fails now (with a status, or 0 for a cut connection), and carries the call out when the gate opens."""

    gate: Gate
    answer: int = 0

    async def perform(self, exchange: Exchange) -> None:
        """Fails."""
        exchange.controls.late(True)
        exchange.postponed = True

        def land() -> None:
            try:
                exchange.answer()
            finally:
                exchange.controls.late(False)

        self.gate.keep(land)
        if self.answer:
            await kinds.Status(self.answer).perform(exchange)
        else:
            await exchange.reset()


@attrs.frozen
class Thirds:
    """Sends the answer in three parts or four, with a pause before each but the first."""

    pause: float

    async def perform(self, exchange: Exchange) -> None:
        """Drips."""
        answer = exchange.answer()
        await exchange.drip(answer, self.pause, max(1, len(answer.body) // 3))


@attrs.frozen
class Until:
    """Answers with a status, and a date at which to come back."""

    status: int
    seconds: float

    async def perform(self, exchange: Exchange) -> None:
        """Answers."""
        from datetime import timedelta
        from email.utils import format_datetime

        moment = format_datetime(exchange.call.at + timedelta(seconds=self.seconds), usegmt=True)
        await kinds.Status(self.status, headers={"Retry-After": moment}).perform(exchange)


@attrs.frozen
class ForeignNext:
    """Leads to the next page at another origin."""

    url: str

    async def perform(self, exchange: Exchange) -> None:
        """Answers, with another link."""
        answer = exchange.answer()
        body = re.sub(rb'("\$next"\s*:\s*)"([^"]*)"', lambda link: link[1] + json.dumps(self.url).encode(), answer.body)
        assert body != answer.body, "there is no link to lead astray"
        await exchange.send(attrs.evolve(answer, body=body))


class Elsewhere:
    """A server at another origin, which nobody should trust with anything.

    Attributes:
        url: an address there.
        body: what it answers.
        media_type: what it says that this is.
        heard: names of the headers of each request.
    """

    def __init__(self) -> None:
        """Listens."""
        self.body, self.media_type = b"[]", "application/json"
        self.heard: list[Mapping[str, str]] = []
        place = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the library's name
                place.heard.append({name.lower(): value for name, value in self.headers.items()})
                self.send_response(200)
                self.send_header("Content-Type", place.media_type)
                self.send_header("Content-Length", str(len(place.body)))
                self.end_headers()
                self.wfile.write(place.body)

            do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

            def log_message(self, format: str, *args: Any) -> None:
                del format, args

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/x"

    def close(self) -> None:
        """Stops."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Ground:
    """Where the trials take place, besides the sandbox.

    Attributes:
        gate: holds back what the server was asked to do.
        elsewhere: the other origin.
    """

    def __init__(self) -> None:
        """Finds a port where nobody listens, and one where nobody accepts."""
        self.gate = Gate()
        self.elsewhere = Elsewhere()
        self._closed = socket.socket()
        self._closed.bind(("127.0.0.1", 0))
        self._stuck = socket.socket()
        self._stuck.bind(("127.0.0.1", 0))
        self._stuck.listen(0)
        self._queue = [socket.socket() for _ in range(4)]
        for waiting in self._queue:  # once they have filled the queue, nobody else gets in
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(self._stuck.getsockname())

    def lost(self, request: Request, reach: str) -> Request:
        """The request, sent where it will not arrive."""
        parts = urlsplit(request.url)
        if reach == "tls":
            return request.replaced(url=urlunsplit(parts._replace(scheme="https")))
        ports = {"refused": self._closed, "stuck": self._stuck}
        place = NO_SUCH_HOST if reach == "dns" else f"127.0.0.1:{ports[reach].getsockname()[1]}"
        return request.replaced(url=urlunsplit(parts._replace(netloc=place)))

    def close(self) -> None:
        """Gives everything back."""
        self.elsewhere.close()
        for held in (self._closed, self._stuck, *self._queue):
            held.close()


def _is_news(record: logging.LogRecord) -> bool:
    return "Invalid HTTP request" not in record.getMessage()


@contextmanager
def ground() -> Iterator[Ground]:
    """The ground, with a resolver that does not know one host, and asks nobody about it.

    The certificates to trust are read once for all clients: that takes longer than a cell.
    """
    ask, trust = socket.getaddrinfo, httpcore2.default_ssl_context

    def getaddrinfo(host: Any, *args: Any, **named: Any) -> Any:
        if host in (NO_SUCH_HOST, NO_SUCH_HOST.encode()):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return ask(host, *args, **named)

    logging.getLogger("uvicorn.error").addFilter(_is_news)  # a TLS greeting is no HTTP request, as it says each time
    made = Ground()
    socket.getaddrinfo, httpcore2.default_ssl_context = getaddrinfo, cache(trust)
    try:
        yield made
    finally:
        socket.getaddrinfo, httpcore2.default_ssl_context = ask, trust
        logging.getLogger("uvicorn.error").removeFilter(_is_news)
        made.close()
