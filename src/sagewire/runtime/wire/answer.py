"""What any HTTP library gives back, and what its failures mean, in the runtime's own words."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, Protocol

from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire.body import Body
from sagewire.runtime.wire.message import Headers, Request, Response

_NO_BODY = frozenset({204, 205, 304})


class Answer(NamedTuple):
    """An answer whose body has not been read.

    Attributes:
        status: the status code.
        headers: the headers as they came.
        pieces: the body as it comes, still packed; to be iterated, or iterated asynchronously.
        close: gives the connection back; to be awaited where the answer is asynchronous.
        whole: the body where it was there at once, as a stub's is.
    """

    status: int
    headers: list[tuple[bytes, bytes]]
    pieces: Any
    close: Callable[[], Any]
    whole: bytes | None = None

    def response(self, request: Request, headers: Headers, content: bytes, started: float) -> Response:
        """The response, once the body has been read."""
        return Response(self.status, headers, content, request.url, time.monotonic() - started)

    def named(self) -> Headers:
        """The headers, to be asked for by name."""
        return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in self.headers])

    def body(self, request: Request, headers: Headers, started: float) -> Body:
        """What reads the body.

        Raises:
            TransportError: it would be too long, or cannot be unpacked.
        """
        counts = request.method != "HEAD" and self.status not in _NO_BODY
        sink = request.sink if 200 <= self.status < 300 else None
        if sink is not None and not sink.takes(headers.get("content-type", "")):
            sink = None
        if sink is not None:
            sink.begin()
        return Body(
            headers.get("content-encoding", "") if counts else "",
            headers.get("content-length", "") if counts else "",
            max_bytes=request.max_bytes,
            started=started,
            total=request.total,
            keep=None if sink is None else sink.write,
        )


class Sender(Protocol):
    """Sends requests by one of the HTTP libraries.

    Attributes:
        failures: what sending, and reading the body, may raise.
    """

    @property
    def failures(self) -> tuple[type[Exception], ...]: ...

    def send(self, request: Request, /) -> Any:
        """Gives the `Answer`, or what is to be awaited for it."""
        ...


def failure(error: Exception) -> TransportError:
    """What a library's exception means. Both libraries name theirs alike; a subclass means what its base does."""
    kinds = [kind.__name__ for kind in type(error).__mro__]
    phase: Literal["connect", "sent"] = "sent" if _NEVER_SENT.isdisjoint(kinds) else "connect"
    name = next((_WORDS[kind] for kind in kinds if kind in _WORDS), kinds[0])
    said = " ".join(str(error).split())
    return TransportError(
        f"{name} ({said})" if said else name,
        phase=phase,
        timed_out="TimeoutException" in kinds,
        final=not _FINAL.isdisjoint(kinds),
    )


_NEVER_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL"}
)
_FINAL = frozenset({"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"})
_WORDS = {
    "ConnectError": "no connection",
    "ConnectTimeout": "no connection in time",
    "PoolTimeout": "no free connection in time",
    "ProxyError": "the proxy refused",
    "ReadError": "the connection broke while the answer was awaited",
    "ReadTimeout": "no answer in time",
    "RemoteProtocolError": "the connection was closed, or what came was not HTTP",
    "WriteError": "the connection broke while the request was sent",
    "WriteTimeout": "the request could not be sent in time",
    "UnsupportedProtocol": "the URL is neither http nor https",
    "InvalidURL": "the URL is not valid",
    "LocalProtocolError": "the request does not fit HTTP",
}
