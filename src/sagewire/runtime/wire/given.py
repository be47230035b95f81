"""HTTP clients and transports of httpx2: those that a caller passes in, and those that go through a proxy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2

from sagewire.runtime.wire.answer import Answer
from sagewire.runtime.wire.message import Request

FAILURES: tuple[type[Exception], ...] = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError)
"""What sending by one of them raises."""


class Given:
    """Sends by a blocking client or transport, which stays whose it was."""

    failures = FAILURES

    def __init__(self, client: httpx2.Client | httpx2.BaseTransport) -> None:
        """Takes the client or the transport."""
        self._send: Callable[[httpx2.Request], httpx2.Response] = (
            _by_client(client) if isinstance(client, httpx2.Client) else client.handle_request
        )

    def send(self, request: Request, _place: object = None) -> Answer:
        """Sends one request; the body has not been read."""
        answer = self._send(_translated(request))
        whole = answer.content if answer.is_stream_consumed else None
        return Answer(answer.status_code, answer.headers.raw, answer.iter_raw(), answer.close, whole)


class AsyncGiven:
    """Sends by an asynchronous client or transport, which stays whose it was."""

    failures = FAILURES

    def __init__(self, client: httpx2.AsyncClient | httpx2.AsyncBaseTransport) -> None:
        """Takes the client or the transport."""
        self._send: Callable[[httpx2.Request], Any] = (
            _by_client(client) if isinstance(client, httpx2.AsyncClient) else client.handle_async_request
        )

    async def send(self, request: Request, _place: object = None) -> Answer:
        """Sends one request; the body has not been read."""
        answer: httpx2.Response = await self._send(_translated(request))
        whole = answer.content if answer.is_stream_consumed else None
        return Answer(answer.status_code, answer.headers.raw, answer.aiter_raw(), answer.aclose, whole)


class Proxied(Given):
    """A pool of blocking connections through a proxy."""

    def __init__(self, proxy: str, tls: Any, connections: int, kept: float) -> None:
        """Takes the proxy's URL."""
        transport = httpx2.HTTPTransport(verify=tls, limits=_limits(connections, kept), proxy=proxy)
        super().__init__(transport)
        self.close = transport.close


class AsyncProxied(AsyncGiven):
    """A pool of an event loop's connections through a proxy."""

    def __init__(self, proxy: str, tls: Any, connections: int, kept: float) -> None:
        """Takes the proxy's URL."""
        transport = httpx2.AsyncHTTPTransport(verify=tls, limits=_limits(connections, kept), proxy=proxy)
        super().__init__(transport)
        self.close = transport.aclose


def _limits(connections: int, kept: float) -> httpx2.Limits:
    return httpx2.Limits(max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=kept)


def _by_client(client: Any) -> Callable[[httpx2.Request], Any]:
    def send(request: httpx2.Request) -> Any:
        return client.send(_dressed(request, client), stream=True, auth=None, follow_redirects=False)

    return send


def _translated(request: Request) -> httpx2.Request:
    headers = [(k.encode("ascii"), v.encode("latin-1")) for k, v in request.headers.items()]
    wait = request.timeout
    return httpx2.Request(
        request.method,
        request.url,
        headers=headers,
        content=request.content,
        extensions={"timeout": {"connect": wait, "read": wait, "write": wait, "pool": wait}},
    )


def _dressed(request: httpx2.Request, client: httpx2.Client | httpx2.AsyncClient) -> httpx2.Request:
    """Adds the headers of the caller's client that the request does not have: it was set up so for a reason."""
    for name, value in client.headers.multi_items():
        if name not in request.headers:
            request.headers[name] = value
    return request
