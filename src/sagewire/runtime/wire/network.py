"""Connections that read much at a time: a page of a list is megabytes, and each read costs the HTTP library the same.

Over TLS one read gives one record of 16 KiB at most. So whatever else has arrived is taken with it, without waiting.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import httpcore2

_READ = 128 * 1024
"""Bytes asked for at once. With the library's own 64 KiB a page costs up to a tenth more work; with more than this, the
copies that are made of each piece no longer fit where memory is quick (`python -m benchmarks list`)."""


class Backend(httpcore2.SyncBackend):
    """Makes blocking connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connects."""
        return _Stream(super().connect_tcp(host, port, timeout, local_address, socket_options))


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner
        self._socket: socket.socket = inner.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads by itself: the inner stream tells the system its time-out anew for each piece of a page."""
        connection = self._socket
        try:
            if connection.gettimeout() != timeout:
                connection.settimeout(timeout)
            data = connection.recv(max(max_bytes, _READ))
        except TimeoutError as error:
            raise httpcore2.ReadTimeout(error) from error
        except OSError as error:
            raise httpcore2.ReadError(error) from error
        if not data or not isinstance(connection, ssl.SSLSocket):
            return data
        connection.settimeout(0)
        return _with_more(data, connection.recv)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Makes connections of an event loop."""

    def __init__(self) -> None:
        """Connects by anyio, as httpx2 does."""
        self._inner: Any = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connects."""
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout, local_address, socket_options))


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, inner: httpcore2.AsyncNetworkStream, tls: ssl.SSLObject | None = None) -> None:
        self._inner = inner
        self._tls = tls

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = await self._inner.read(max(max_bytes, _READ), timeout)
        return data if self._tls is None or not data else _with_more(data, self._tls.read)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        inner = await self._inner.start_tls(ssl_context, server_hostname, timeout)
        tls = inner.get_extra_info("ssl_object")
        return _AsyncStream(inner, tls if isinstance(tls, ssl.SSLObject) else None)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _with_more(data: bytes, read: Callable[[int], bytes]) -> bytes:
    """Adds what can be read without waiting. A connection that breaks meanwhile does so again at the next read."""
    parts, size = [data], len(data)
    with suppress(OSError):  # nothing more is there; TLS errors are of this kind too
        while size < _READ and (more := read(_READ - size)):
            parts.append(more)
            size += len(more)
    return b"".join(parts)
