"""Calls that the sandbox makes itself: callbacks and notifications. They go to this machine only."""

from __future__ import annotations

import http.client
import ipaddress
import threading
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from urllib.parse import urlsplit

import attrs

_JSON = "application/json; charset=utf-8"


@attrs.define
class Callback:
    """A call that the sandbox made to an application.

    Attributes:
        at: when, by the sandbox's clock.
        kind: what for, such as `approval`.
        url: where to.
        body: what was sent.
        headers: what was sent with it.
        status: what was answered; 0 where nobody was reached, None until it is known.
        error: why nobody was reached.
    """

    at: datetime
    kind: str
    url: str
    body: bytes = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    status: int | None = None
    error: str = ""

    @property
    def taken(self) -> bool:
        """Whether the application said that it has it."""
        return self.status == 200


def is_loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def send(
    method: str, url: str, body: bytes | None, headers: Mapping[str, str], timeout: float = 10.0
) -> tuple[int, Mapping[str, str], bytes]:
    """Sends a request to this machine.

    Raises:
        ValueError: the address is on another machine, or is none.
        OSError: nobody answers there.
    """
    parts = urlsplit(url)
    if parts.scheme != "http" or not is_loopback(url):
        raise ValueError(
            f"the sandbox calls http addresses of this machine only, not {parts.scheme}://{parts.hostname}"
        )
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port or 80, timeout=timeout)
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, body, dict(headers))
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    except http.client.HTTPException as error:
        raise OSError(f"{url} did not answer in HTTP: {error!r}") from None
    finally:
        connection.close()


def deliver(callback: Callback) -> Callback:
    """Makes a call, and notes what became of it."""
    try:
        callback.status = send("POST", callback.url, callback.body, {"content-type": _JSON, **callback.headers})[0]
    except (OSError, ValueError) as error:
        callback.status, callback.error = 0, str(error)
    return callback


class Courier:
    """Makes calls in the background, in the order in which they were handed in."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._running: set[Future[Callback]] = set()
        self.made: list[Callback] = []

    def hand_in(self, callback: Callback) -> None:
        """Takes a call over."""
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(1, thread_name_prefix=self._name)
            self.made.append(callback)
            future = self._pool.submit(deliver, callback)
            self._running.add(future)
            future.add_done_callback(self._running.discard)

    def settle(self, timeout: float = 10.0) -> None:
        """Waits until all calls are made."""
        with self._lock:
            running = list(self._running)
        for future in running:
            future.result(timeout)

    def close(self) -> None:
        """Ends; what waits is dropped."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
