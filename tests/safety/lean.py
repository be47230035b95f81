"""A lean HTTP server on loopback: it keeps what it was sent, byte for byte, and answers what a function says."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Literal, TypeAlias, cast

import attrs

_EMPTY: Mapping[str, str] = {}


@attrs.frozen
class Asked:
    """One request, as it came.

    Attributes:
        method: its verb.
        target: path and query, still encoded.
        headers: names in small letters; the last of two wins.
        body: its bytes.
        lines: how many header lines came.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    lines: int = 0


@attrs.frozen
class Told:
    """One answer.

    Attributes:
        status: its status.
        body: its bytes.
        headers: beside length and type.
        kind: its media type.
        how: `reset` breaks the connection instead, `cut` in the midst of the body, `silent` never answers.
    """

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = _EMPTY
    kind: str = "application/json"
    how: Literal["", "reset", "cut", "silent"] = ""


Answer: TypeAlias = Callable[[Asked], Told]


class Lean:
    """The server, in a thread of its own; a context manager.

    Attributes:
        asked: what came, in its order; only kept where `keep` says so.
        connections: how many were opened so far.
    """

    def __init__(self, answer: Answer, *, keep: bool = True) -> None:
        """Takes what answers."""
        self.answer = answer
        self.asked: list[Asked] = []
        self.connections = 0
        self.open: set[asyncio.Transport] = set()
        self._keep = keep
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="lean-server", daemon=True)
        self._ready = threading.Event()
        self.port = 0

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Lean:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for transport in list(self.open):
            transport.abort()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def told(self, asked: Asked) -> Told:
        """The answer to a request, which is kept."""
        if self._keep:
            self.asked.append(asked)
        return self.answer(asked)


class _Connection(asyncio.Protocol):
    def __init__(self, server: Lean) -> None:
        self._server = server
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._server.connections += 1
        self._server.open.add(self._transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport is not None:
            self._server.open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (asked := self._taken()) is not None:
            self._tell(self._server.told(asked))

    def _taken(self) -> Asked | None:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        first, *lines = bytes(self._buffer[:end]).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip(" \t") for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        if len(self._buffer) < end + 4 + length:
            return None
        body = bytes(self._buffer[end + 4 : end + 4 + length])
        del self._buffer[: end + 4 + length]
        method, target, _ = first.split(" ", 2)
        return Asked(method, target, headers, body, len(lines))

    def _tell(self, told: Told) -> None:
        assert self._transport is not None
        if told.how == "silent":
            return
        if told.how == "reset":
            self._transport.abort()
            return
        further = "".join(f"{name}: {value}\r\n" for name, value in told.headers.items())
        first = f"HTTP/1.1 {told.status} X\r\ncontent-type: {told.kind}\r\ncontent-length: {len(told.body)}\r\n"
        head = f"{first}{further}\r\n"
        body = told.body[: len(told.body) // 2] if told.how == "cut" else told.body
        self._transport.write(head.encode("latin-1") + body)
        if told.how == "cut":
            self._transport.close()
