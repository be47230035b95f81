"""One request at the edge of the sandbox, and the ways to answer it, well or badly."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import attrs

from sagewire.sandbox.errors import Answer
from sagewire.sandbox.journal import Call

TRANSPORT = "sagewire.transport"
"""Where the server's protocol puts the connection into the ASGI scope."""


@attrs.frozen
class Request:
    """An HTTP request, read whole.

    Attributes:
        method: verb.
        path: path, still percent-encoded where the server leaves it so.
        query: query string as it was sent.
        headers: lower-cased names.
        body: the bytes.
        client: address that it came from.
        origin: scheme and host that it was sent to.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    client: str
    origin: str

    @property
    def uri(self) -> str:
        """The whole address."""
        return f"{self.origin}{self.path}" + (f"?{self.query}" if self.query else "")


class Controls(Protocol):
    """What a fault may do to the sandbox besides answering."""

    def expire_tokens(self) -> None:
        """Ends every access token."""
        ...

    def late(self, started: bool) -> None:
        """Counts commits that are still to come."""
        ...

    @property
    def data(self) -> Any:
        """The data of the first company."""
        ...


class Exchange:
    """A request together with the connection it came over."""

    def __init__(
        self,
        request: Request,
        call: Call,
        handle: Callable[[], Answer],
        controls: Controls,
        scope: Mapping[str, Any],
        receive: Callable[[], Awaitable[Any]],
        send: Callable[[Any], Awaitable[None]],
        finish: Callable[[int], None] = lambda _status: None,
    ) -> None:
        self.request = request
        self.call = call
        self.controls = controls
        self._handle = handle
        self._transport: asyncio.Transport | None = scope.get(TRANSPORT)
        self._receive = receive
        self._send = send
        self._finish = finish
        self.postponed = False

    def answer(self, *, whole: bool = True) -> Answer:
        """Does what is asked; what it commits stays, whatever becomes of the answer.

        Args:
            whole: a long body is made in one piece, so that it can be spoilt.
        """
        answer = self._handle()
        if whole and answer.chunks is not None:
            return attrs.evolve(answer, body=b"".join(answer.chunks), chunks=None)
        return answer

    def later(self, seconds: float) -> None:
        """Does what is asked some time from now, when nobody waits for it any more."""
        self.controls.late(True)
        self.postponed = True

        def act() -> None:
            try:
                self._handle()
            finally:
                self.controls.late(False)

        asyncio.get_running_loop().call_later(seconds, act)

    async def send(self, answer: Answer) -> None:
        """Sends an answer as it should be."""
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
        names = {name.lower() for name, _ in answer.headers}
        if answer.chunks is not None and self.request.method != "HEAD":
            await self._stream(answer, headers)
            return
        if "content-length" not in names and "transfer-encoding" not in names:
            headers.append((b"content-length", str(len(answer.body)).encode()))
        self._finish(answer.status)
        await self._send({"type": "http.response.start", "status": answer.status, "headers": headers})
        body = b"" if self.request.method == "HEAD" else answer.body
        await self._send({"type": "http.response.body", "body": body})

    async def _stream(self, answer: Answer, headers: list[tuple[bytes, bytes]]) -> None:
        self._finish(answer.status)
        await self._send({"type": "http.response.start", "status": answer.status, "headers": headers})
        for chunk in answer.chunks or ():
            if self._transport is not None and self._transport.is_closing():
                return
            await self._send({"type": "http.response.body", "body": chunk, "more_body": True})
            await asyncio.sleep(0)
        await self._send({"type": "http.response.body", "body": b""})

    async def raw(self, content: bytes, status: int) -> None:
        """Writes bytes to the connection and closes it in the ordinary way."""
        transport = self._connection()
        self._finish(status)
        transport.write(content)
        transport.close()
        await self._gone()

    async def reset(self) -> None:
        """Cuts the connection: the peer sees a TCP reset."""
        transport = self._connection()
        self._finish(0)
        raw_socket = transport.get_extra_info("socket")
        if raw_socket is not None:
            raw_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
        await self._gone()

    async def drip(self, answer: Answer, pause: float, size: int) -> None:
        """Sends an answer a few bytes at a time."""
        headers = [(name.encode(), value.encode()) for name, value in answer.headers]
        headers.append((b"content-length", str(len(answer.body)).encode()))
        await self._send({"type": "http.response.start", "status": answer.status, "headers": headers})
        for start in range(0, len(answer.body), size):
            chunk = answer.body[start : start + size]
            await self._send({"type": "http.response.body", "body": chunk, "more_body": True})
            await asyncio.sleep(pause)
        self._finish(answer.status)
        await self._send({"type": "http.response.body", "body": b""})

    def _connection(self) -> asyncio.Transport:
        if self._transport is None:
            raise ConnectionResetError("this fault needs a real connection; here the sandbox runs without a server")
        return self._transport

    async def _gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
