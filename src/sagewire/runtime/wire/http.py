"""The one module that knows the HTTP library. It is imported, and a pool and a TLS context are made, at the first call.

A pool of its own is used below the library's client class: no cookies, no redirects, no URLs in its log. Clients
that the caller passes in are used as they are, and are the caller's to close.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from sagewire.runtime.effects import TransportError
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.wire.body import Body
from sagewire.runtime.wire.message import Headers, Request, Response

if TYPE_CHECKING:
    import asyncio

    import httpx2

__all__ = ["AsyncHttp", "SyncHttp", "prepare"]

_NO_BODY = frozenset({204, 205, 304})


_ready: dict[tuple[str | None, ...], Any] = {}
"""A TLS context that was made ahead, by the variables of the environment that it depends on."""


def prepare() -> None:
    """Imports all of the HTTP library that a first call would, and makes the TLS context of pools made from now on.

    What the library puts off to its first connection is met by one that this machine refuses at once.
    """
    import asyncio

    import httpx2

    _ready[_trust()] = _tls_context()
    thread = threading.Thread(target=lambda: asyncio.run(_refused(httpx2.AsyncHTTPTransport(verify=False))))
    thread.start()  # a thread of its own: there may be a running loop in this one
    thread.join()
    httpx2.HTTPTransport(verify=False).close()
    _proxies_of_environment()


async def _refused(transport: httpx2.AsyncHTTPTransport) -> None:
    import socket
    from contextlib import suppress

    import httpx2

    with socket.socket() as nobody, suppress(OSError, httpx2.TransportError):
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        async with transport:
            await transport.handle_async_request(httpx2.Request("GET", f"http://127.0.0.1:{nobody.getsockname()[1]}"))


def _trust() -> tuple[str | None, ...]:
    return tuple(map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))


def _tls_context() -> Any:
    import httpx2

    try:
        return _ready.get(_trust()) or httpx2.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            f"The certificates to trust cannot be read: {error}.",
            hint="Check the environment variables SSL_CERT_FILE and SSL_CERT_DIR.",
        ) from error


def _proxies_of_environment() -> tuple[dict[str, str], Callable[[str], object]]:
    import urllib.request

    proxies = {k: v for k, v in urllib.request.getproxies().items() if k in {"http", "https", "all"}}
    bypass: Callable[[str], object] = urllib.request.proxy_bypass
    return proxies, bypass


class SyncHttp:
    """Sends requests, blocking. Threads may share it; after a fork the child makes a pool of its own."""

    def __init__(self, client: httpx2.Client | httpx2.BaseTransport | None = None) -> None:
        """Takes a client or a transport of the caller's, or none."""
        self._given = client
        self._send: Callable[[httpx2.Request], httpx2.Response] | None = None
        self._pools: _Pools | None = None
        self._pid = 0
        self._guard = threading.Lock()
        self._closed = False

    def send(self, request: Request) -> Response:
        """Sends one request and reads the whole answer.

        Raises:
            TransportError: no answer came.
            UsageError: the client is closed.
        """
        send = self._send
        if send is None or self._pid != os.getpid():
            send = self._start()
        import httpx2

        started = time.monotonic()
        try:
            answer = send(_translated(request))
            try:
                if answer.is_stream_consumed:  # a stub that made the whole answer at once
                    return _response(request, answer, answer.content, started)
                body = _body(request, answer, started)
                for chunk in _chunks(answer):
                    body.feed(chunk)
                return _response(request, answer, body.finish(), started)
            finally:
                answer.close()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise _failure(error) from error

    def close(self) -> None:
        """Closes the pool, unless it is the caller's. Nothing can be sent afterwards."""
        with self._guard:
            self._closed, self._send = True, None
            pools, self._pools = self._pools, None
            if pools is not None and self._pid == os.getpid():
                for pool in pools.made():
                    pool.close()

    def _start(self) -> Callable[[httpx2.Request], httpx2.Response]:
        if self._pid != os.getpid() and self._pid:
            self._guard = threading.Lock()  # whoever held the old one does not exist in this process
        with self._guard:
            if self._closed:
                raise UsageError("The client is closed: make a new one.")
            if self._send is None or self._pid != os.getpid():
                self._send = self._sender()
                self._pid = os.getpid()
            return self._send

    def _sender(self) -> Callable[[httpx2.Request], httpx2.Response]:
        import httpx2

        given = self._given
        if isinstance(given, httpx2.Client):
            return lambda request: given.send(_dressed(request, given), stream=True, auth=None, follow_redirects=False)
        if given is not None:
            return given.handle_request
        self._pools = pools = _Pools(httpx2.HTTPTransport)
        return lambda request: pools.for_host(request.url.scheme, request.url.host).handle_request(request)


class AsyncHttp:
    """Sends requests in one event loop."""

    def __init__(self, client: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None = None) -> None:
        """Takes a client or a transport of the caller's, or none."""
        self._given = client
        self._send: Callable[[httpx2.Request], Any] | None = None
        self._pools: _Pools | None = None
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
        send = self._start()
        import httpx2

        started = time.monotonic()
        try:
            answer: httpx2.Response = await send(_translated(request))
            try:
                if answer.is_stream_consumed:
                    return _response(request, answer, answer.content, started)
                body = _body(request, answer, started)
                async for chunk in answer.aiter_raw():
                    body.feed(chunk)
                return _response(request, answer, body.finish(), started)
            finally:
                await answer.aclose()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise _failure(error) from error

    async def close(self) -> None:
        """Closes the pool, unless it is the caller's. Nothing can be sent afterwards."""
        self._closed, self._send = True, None
        if self._twin is not None:
            self._twin.close()
        pools, self._pools = self._pools, None
        if pools is not None and self._pid == os.getpid() and self._is_here():
            for pool in pools.made():
                await pool.aclose()

    def _is_here(self) -> bool:
        import asyncio

        return self._loop is asyncio.get_running_loop()

    def _start(self) -> Callable[[httpx2.Request], Any]:
        import asyncio

        loop = asyncio.get_running_loop()
        if self._closed:
            raise UsageError("The client is closed: make a new one.")
        if self._send is None or self._pid != os.getpid():
            self._send, self._loop, self._pid = self._sender(), loop, os.getpid()
        elif self._loop is not loop:
            raise UsageError(
                "This async client was first used in another event loop, and its connections belong there. "
                "Make one client in each loop (inside the function that asyncio.run gets); "
                "several clients may share one auth."
            )
        return self._send

    def _sender(self) -> Callable[[httpx2.Request], Any]:
        import httpx2

        given = self._given
        if isinstance(given, httpx2.AsyncClient):
            return lambda request: given.send(_dressed(request, given), stream=True, auth=None, follow_redirects=False)
        if given is not None:
            return given.handle_async_request
        self._pools = pools = _Pools(httpx2.AsyncHTTPTransport)
        return lambda request: pools.for_host(request.url.scheme, request.url.host).handle_async_request(request)


class _Pools:
    """One pool for direct connections and one for each proxy that the environment names."""

    def __init__(self, make: Callable[..., Any]) -> None:
        import httpx2

        self._make = make
        self._proxies, self._bypass = _proxies_of_environment()
        self._limits = httpx2.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)
        self._by_host: dict[tuple[str, str], Any] = {}
        self._by_proxy: dict[str, Any] = {}
        self._guard = threading.Lock()
        self._tls = _tls_context()

    def for_host(self, scheme: str, host: str) -> Any:
        pool = self._by_host.get((scheme, host))
        if pool is None:
            with self._guard:
                proxy = self._proxy(scheme, host)
                pool = self._by_proxy.get(proxy)
                if pool is None:
                    pool = self._make(verify=self._tls, limits=self._limits, proxy=proxy or None)
                    self._by_proxy[proxy] = pool
                self._by_host[scheme, host] = pool
        return pool

    def _proxy(self, scheme: str, host: str) -> str:
        proxy = self._proxies.get(scheme) or self._proxies.get("all") or ""
        if not proxy or self._bypass(host):
            return ""
        return proxy if "://" in proxy else f"http://{proxy}"

    def made(self) -> list[Any]:
        return list(self._by_proxy.values())


def _translated(request: Request) -> httpx2.Request:
    import httpx2

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


def _chunks(answer: httpx2.Response) -> Any:
    return answer.iter_raw()


def _body(request: Request, answer: httpx2.Response, started: float) -> Body:
    headers = answer.headers
    counts = request.method != "HEAD" and answer.status_code not in _NO_BODY
    sink = request.sink if answer.is_success else None
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


def _response(request: Request, answer: httpx2.Response, content: bytes, started: float) -> Response:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw]
    return Response(answer.status_code, Headers(pairs), content, request.url, time.monotonic() - started)


def _failure(error: Exception) -> TransportError:
    import httpx2

    never = (
        httpx2.ConnectError,
        httpx2.ConnectTimeout,
        httpx2.PoolTimeout,
        httpx2.ProxyError,
        httpx2.UnsupportedProtocol,
        httpx2.InvalidURL,
    )
    phase: Literal["connect", "sent"] = "connect" if isinstance(error, never) else "sent"
    timed_out = isinstance(error, httpx2.TimeoutException)
    words = " ".join(str(error).split())
    name = _NAMES.get(type(error).__name__) or type(error).__name__
    return TransportError(
        f"{name} ({words})" if words else name,
        phase=phase,
        timed_out=timed_out,
        final=isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL | httpx2.LocalProtocolError),
    )


_NAMES = {
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
