"""Receiving calls: the part of a small ASGI application that every callback shares.

No web framework is needed: the application is a plain ASGI callable, to be mounted in any other or run by any server.
Who calls is judged from the headers first, so that a stranger's body is never read.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, TypeAlias

import attrs

from sagewire.runtime.wire.message import Headers, without_query

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

MAX_BYTES = 32 * 1024 * 1024
"""The largest body that is read unless the application says otherwise."""

_logger = logging.getLogger("sagewire.callbacks")


@attrs.frozen
class Callback:
    """One call that came in, read to its end.

    Attributes:
        path: where it went, below the place at which the application is mounted.
        headers: its headers, compared without case.
        body: its raw bytes.
        query: what stood after the question mark, still encoded.
        method: HTTP verb in capitals.
    """

    path: str
    headers: Headers
    body: bytes = attrs.field(default=b"", repr=False)
    query: str = attrs.field(default="", repr=False)
    method: str = "POST"


@attrs.frozen
class Reply:
    """What is answered.

    Attributes:
        status: the HTTP status.
        body: JSON, as bytes.
        headers: further headers.
    """

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


Admit: TypeAlias = Callable[[Headers], Reply | None]
Answer: TypeAlias = Callable[[Callback], Awaitable[Reply]]


class BodyTooLarge(Exception):
    """The caller sends more than the application takes."""


class Disconnected(Exception):
    """The caller hung up before the body was complete."""


class CallbackApp:
    """An ASGI application for callbacks: reads a call, lets a function answer it, and never lets an error out.

    An exception of the function is logged and answered with 500, so that the caller tries again later.
    """

    def __init__(
        self,
        answer: Answer,
        *,
        admit: Admit | None = None,
        path: str | None = None,
        max_bytes: int = MAX_BYTES,
        method: str = "POST",
    ) -> None:
        """Takes the function that answers.

        Args:
            answer: gets each call.
            admit: sees the headers before the body is read; a reply refuses the call, None lets it in.
            path: the only path that is served; every path by default.
            max_bytes: a longer body is refused with 413.
            method: the only verb that is served.
        """
        self._answer = answer
        self._admit = admit
        self._path = path
        self._max_bytes = max_bytes
        self._method = method

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one HTTP call, or the server's start and stop."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        elif scope["type"] == "http":
            try:
                reply = await self._reply(scope, receive)
            except Disconnected:
                return
            await _send(send, reply, with_body=scope["method"] != "HEAD")

    async def _reply(self, scope: Scope, receive: Receive) -> Reply:
        path, headers = path_of(scope), headers_of(scope)
        if self._path is not None and path.strip("/") != self._path.strip("/"):
            return Reply(404)
        if scope["method"] != self._method:
            return Reply(405, headers={"allow": self._method})
        try:
            refused = self._admit(headers) if self._admit is not None else None
            if refused is not None:
                return refused
            query = scope.get("query_string", b"").decode("latin-1")
            call = Callback(path, headers, await read_body(receive, headers, self._max_bytes), query, scope["method"])
            return await self._answer(call)
        except BodyTooLarge:
            _logger.warning("a callback to %s is larger than %d bytes and was refused", _shown(path), self._max_bytes)
            return Reply(413)
        except Disconnected:
            raise
        except Exception:
            _logger.exception("a callback to %s was not handled", _shown(path))
            return Reply(500)


def path_of(scope: Scope) -> str:
    """The path below the place at which the application is mounted."""
    path, root = str(scope["path"]), str(scope.get("root_path") or "")
    inside = root and (path == root or path.startswith(root.rstrip("/") + "/"))
    return (path[len(root.rstrip("/")) :] if inside else path) or "/"


def headers_of(scope: Scope) -> Headers:
    """The headers of a call."""
    return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]])


async def read_body(receive: Receive, headers: Headers, max_bytes: int) -> bytes:
    """Reads a body to its end.

    Raises:
        BodyTooLarge: it is, or says that it is, longer than `max_bytes`.
        Disconnected: the caller hung up.
    """
    announced = headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and (len(announced) > 18 or int(announced) > max_bytes):
        raise BodyTooLarge
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise Disconnected
        part = message.get("body", b"")
        size += len(part)
        if size > max_bytes:
            raise BodyTooLarge
        parts.append(part)
        more = message.get("more_body", False)
    return b"".join(parts)


async def _send(send: Send, reply: Reply, *, with_body: bool) -> None:
    headers = {"content-type": "application/json", "content-length": str(len(reply.body)), **reply.headers}
    pairs = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": pairs})
    await send({"type": "http.response.body", "body": reply.body if with_body else b""})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def _shown(path: str) -> str:
    """A path for the log: one line, never the whole of a long one."""
    return without_query(path[:200])
