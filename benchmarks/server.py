"""A server that costs next to nothing, in a process of its own: what is measured against it is the client.

`GET .../customers/{id}` answers one row; `GET .../customers?$filter=id gt N&$top=M` answers a page of a list of
`--rows` rows. Below `/think/N/` each answer takes N milliseconds. `GET /stats` tells what it saw since it was last
asked. Nothing is checked: the sandbox is the server that behaves.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import ssl
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote_plus

import attrs

from benchmarks.fixtures import CUSTOMERS, encode_rows, into_dicts

_PATH = "/customers"
_ABOVE = re.compile(r"id gt (\d+)")
_TOP = re.compile(r"[?&]\$top=(\d+)")
_THINK = re.compile(r"/think/(\d+)/")
_MANY = 500


class _Rows:
    """Rows that differ in their id, from the committed page."""

    def __init__(self, count: int) -> None:
        rows = into_dicts(CUSTOMERS.content())
        tails = [encode_rows({name: value for name, value in row.items() if name != "id"})[1:] for row in rows]
        self._tails = tails
        self._count = count

    def one(self, number: int) -> bytes:
        return b'{"id":%d,' % number + self._tails[number % len(self._tails)]

    def page(self, above: int, size: int) -> bytes:
        last = min(above + size, self._count)
        return b"[" + b",".join([self.one(number) for number in range(above + 1, last + 1)]) + b"]"


@attrs.define
class Stats:
    """What the server saw.

    Attributes:
        requests: that came.
        sockets: connections that were opened.
        idle: seconds in which it had answered everything, and waited for the next request.
        busy: seconds in which it had not.
    """

    requests: int = 0
    sockets: int = 0
    idle: float = 0.0
    busy: float = 0.0

    @property
    def idle_share(self) -> float:
        """The share of the time, from the first request to the last answer, in which it had nothing to do."""
        return self.idle / ((self.idle + self.busy) or 1.0)


class _Watch:
    """Counts, and keeps the time between an answer and the next request."""

    def __init__(self) -> None:
        self.stats = Stats()
        self._open = 0
        self._since: float | None = None

    def opened(self) -> None:
        self.stats.sockets += 1

    def asked(self) -> None:
        now = time.perf_counter()
        if self._open == 0:
            if self._since is not None:
                self.stats.idle += now - self._since
            self._since = now
        self._open += 1
        self.stats.requests += 1

    def answered(self) -> None:
        self._open -= 1
        if self._open == 0 and self._since is not None:
            now = time.perf_counter()
            self.stats.busy += now - self._since
            self._since = now

    def tell(self) -> bytes:
        told, self.stats, self._since = self.stats, Stats(), None
        return json.dumps(attrs.asdict(told)).encode()


class _Protocol(asyncio.Protocol):
    """Answers GET requests, one after another, on a connection that stays open."""

    def __init__(self, rows: _Rows, watch: _Watch) -> None:
        self._rows = rows
        self._watch = watch
        self._waiting = b""
        self._leaving = False
        self._counted = False
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        transport.set_write_buffer_limits(high=0)  # so that `resume_writing` tells when an answer has left
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while b"\r\n\r\n" in self._waiting and self._transport is not None:
            head, _, self._waiting = self._waiting.partition(b"\r\n\r\n")
            self._take(unquote_plus(head.split(b" ", 2)[1].decode("ascii")))

    def resume_writing(self) -> None:
        if self._leaving:
            self._leaving = False
            self._watch.answered()

    def _take(self, target: str) -> None:
        if target == "/stats":
            self._write(self._watch.tell())
            return
        if not self._counted:
            self._counted = True
            self._watch.opened()
        self._watch.asked()
        think = _THINK.match(target)
        if think:
            asyncio.get_running_loop().call_later(int(think[1]) / 1000, self._answer, target)
        else:
            self._answer(target)

    def _answer(self, target: str) -> None:
        assert self._transport is not None
        self._write(self._body(target))
        if self._transport.get_write_buffer_size():
            self._leaving = True
        else:
            self._watch.answered()

    def _write(self, body: bytes) -> None:
        assert self._transport is not None
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )

    def _body(self, target: str) -> bytes:
        rest = target.partition(_PATH)[2]
        if rest.startswith("/"):
            return self._rows.one(int(rest[1:].partition("?")[0]))
        above, top = _ABOVE.search(rest), _TOP.search(rest)
        return self._rows.page(int(above[1]) if above else 0, int(top[1]) if top else _MANY)


@contextmanager
def running(rows: int = 100_000, certificate: str = "") -> Generator[str]:
    """Runs the server; gives its base URL.

    Args:
        rows: how many the list has.
        certificate: a file with a certificate for localhost and its key; then the server speaks TLS.
    """
    command = [sys.executable, "-m", "benchmarks.server", "--rows", str(rows), "--certificate", certificate]
    root = Path(__file__).resolve().parents[1]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def stats(url: str) -> Stats:
    """What the server saw since it was last asked."""
    with urllib.request.urlopen(f"{url}/stats") as answer:
        return Stats(**json.loads(answer.read()))


async def _serve(count: int, certificate: str) -> None:
    rows, watch, tls = _Rows(count), _Watch(), None
    if certificate:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Protocol(rows, watch), "127.0.0.1", 0, backlog=512, ssl=tls)
    where = "https://localhost" if tls else "http://127.0.0.1"
    print(f"{where}:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--certificate", default="")
    given = arguments.parse_args()
    asyncio.run(_serve(given.rows, given.certificate))
