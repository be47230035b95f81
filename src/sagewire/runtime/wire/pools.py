"""Connections of our own, by the layer below httpx2: no cookies, no redirects, no URLs in a log, large reads.

What goes through a proxy goes through httpx2; a direct connection has no need of it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any

import httpcore2

from sagewire.runtime.errors import ConfigurationError
from sagewire.runtime.wire import network
from sagewire.runtime.wire.answer import Answer
from sagewire.runtime.wire.message import Request
from sagewire.runtime.wire.place import Place

FAILURES: tuple[type[Exception], ...] = (
    httpcore2.ConnectionNotAvailable,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.TimeoutException,
    httpcore2.UnsupportedProtocol,
)
"""What sending over a connection of our own raises."""

_CONNECTIONS = 100
_KEPT = 5.0
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


def asked(request: Request, place: Place) -> httpcore2.Request:
    """The request as a pool takes it, with the headers that HTTP itself needs."""
    headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.items()]
    given = {name.lower() for name, _ in headers}
    if b"host" not in given:
        headers.insert(0, (b"Host", place.named))
    content, wait = request.content, request.timeout
    if (content is not None or request.method in _WITH_LENGTH) and b"content-length" not in given:
        headers.append((b"Content-Length", b"%d" % len(content or b"")))
    return httpcore2.Request(
        request.method,
        httpcore2.URL(scheme=place.scheme, host=place.host, port=place.port, target=place.target),
        headers=headers,
        content=content,
        extensions={"timeout": {"connect": wait, "read": wait, "write": wait, "pool": wait}},
    )


class Direct:
    """A pool of blocking connections."""

    failures = FAILURES

    def __init__(self, tls: Any) -> None:
        """Takes the TLS context, None for a pool that has no need of one."""
        self._pool = httpcore2.ConnectionPool(**_settings(tls), network_backend=network.Backend())
        self.close = self._pool.close

    def send(self, request: Request, place: Place) -> Answer:
        """Sends one request; the body has not been read."""
        answer = self._pool.handle_request(asked(request, place))
        return Answer(answer.status, answer.headers, answer.stream, answer.close)


class AsyncDirect:
    """A pool of connections in an event loop."""

    failures = FAILURES

    def __init__(self, tls: Any) -> None:
        """Takes the TLS context, None for a pool that has no need of one."""
        self._pool = httpcore2.AsyncConnectionPool(**_settings(tls), network_backend=network.AsyncBackend())
        self.close = self._pool.aclose

    async def send(self, request: Request, place: Place) -> Answer:
        """Sends one request; the body has not been read."""
        answer = await self._pool.handle_async_request(asked(request, place))
        return Answer(answer.status, answer.headers, answer.stream, answer.aclose)


def _settings(tls: Any) -> dict[str, Any]:
    kept = {"max_connections": _CONNECTIONS, "max_keepalive_connections": _CONNECTIONS, "keepalive_expiry": _KEPT}
    return {"ssl_context": tls, **kept}


class Pools:
    """The pools of one client: one of each scheme for direct connections, and one for each proxy.

    Attributes:
        failures: what sending raises.
    """

    def __init__(self, direct: Callable[[Any], Any], proxied: str) -> None:
        """Makes no connection yet.

        Args:
            direct: makes a pool for direct connections.
            proxied: the name, in `.given`, of what makes one for a proxy.
        """
        self.failures = FAILURES
        self._direct = direct
        self._proxied = proxied
        self._proxies, self._bypass = proxies_of_environment()
        self._by_host: dict[tuple[bytes, bytes], Any] = {}
        self._made: dict[tuple[bytes, str], Any] = {}
        self._guard = threading.Lock()

    def send(self, request: Request) -> Any:
        """Sends one request; gives its `Answer`, or what is to be awaited for it.

        Raises:
            TransportError: the URL is none.
            ConfigurationError: the certificates to trust cannot be read.
        """
        place = Place.of(request.url)
        pool = self._by_host.get((place.scheme, place.host)) or self._pool(place)
        return pool.send(request, place)

    def made(self) -> list[Any]:
        """The pools, to be closed."""
        return list(self._made.values())

    def _pool(self, place: Place) -> Any:
        with self._guard:
            proxy = self._proxy(place.scheme.decode(), place.host.decode())
            pool = self._made.get((place.scheme, proxy))
            if pool is None:
                pool = self._made[place.scheme, proxy] = self._make(place.scheme, proxy)
            self._by_host[place.scheme, place.host] = pool
            return pool

    def _make(self, scheme: bytes, proxy: str) -> Any:
        if not proxy:
            return self._direct(tls_context() if scheme == b"https" else None)
        from sagewire.runtime.wire import given

        self.failures = FAILURES + given.FAILURES
        return getattr(given, self._proxied)(proxy, tls_context(), _CONNECTIONS, _KEPT)

    def _proxy(self, scheme: str, host: str) -> str:
        proxy = self._proxies.get(scheme) or self._proxies.get("all") or ""
        if not proxy or self._bypass(host):
            return ""
        return proxy if "://" in proxy else f"http://{proxy}"


def proxies_of_environment() -> tuple[dict[str, str], Callable[[str], object]]:
    """The proxies that the environment names, by scheme, and which hosts need none."""
    import urllib.request

    proxies = {k: v for k, v in urllib.request.getproxies().items() if k in {"http", "https", "all"}}
    bypass: Callable[[str], object] = urllib.request.proxy_bypass
    return proxies, bypass


_ready: dict[tuple[str | None, ...], Any] = {}
"""A TLS context that was made ahead, by the variables of the environment that it depends on."""


def tls_context(*, keep: bool = False) -> Any:
    """What is trusted, and how: the system's certificates, or those that the environment names.

    Args:
        keep: for the pools that will be made from now on.

    Raises:
        ConfigurationError: the certificates cannot be read.
    """
    trust = tuple(map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))
    try:
        made = _ready.get(trust) or httpcore2.default_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            f"The certificates to trust cannot be read: {error}.",
            hint="Check the environment variables SSL_CERT_FILE and SSL_CERT_DIR.",
        ) from error
    if keep:
        _ready[trust] = made
    return made
