"""A server that costs next to nothing, in a process of its own: what is measured against it is the client.

`GET .../customers/{id}` answers one row; `GET .../customers?$filter=id gt N&$top=M` answers a page of a list of
`--rows` rows. Nothing is checked: the sandbox is the server that behaves.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from urllib.parse import unquote_plus

from benchmarks.fixtures import CUSTOMERS, encode_rows, into_dicts

_PATH = "/customers"
_ABOVE = re.compile(r"id gt (\d+)")
_TOP = re.compile(r"[?&]\$top=(\d+)")
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


class _Protocol(asyncio.Protocol):
    """Answers GET requests, one after another, on a connection that stays open."""

    def __init__(self, rows: _Rows) -> None:
        self._rows = rows
        self._waiting = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while b"\r\n\r\n" in self._waiting and self._transport is not None:
            head, _, self._waiting = self._waiting.partition(b"\r\n\r\n")
            target = head.split(b" ", 2)[1].decode("ascii")
            body = self._answer(unquote_plus(target))
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
            )

    def _answer(self, target: str) -> bytes:
        rest = target.partition(_PATH)[2]
        if rest.startswith("/"):
            return self._rows.one(int(rest[1:].partition("?")[0]))
        above, top = _ABOVE.search(rest), _TOP.search(rest)
        return self._rows.page(int(above[1]) if above else 0, int(top[1]) if top else _MANY)


@contextmanager
def running(rows: int = 100_000) -> Generator[str]:
    """Runs the server; gives its base URL."""
    command = [sys.executable, "-m", "benchmarks.server", "--rows", str(rows)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def _serve(count: int) -> None:
    rows = _Rows(count)
    server = await asyncio.get_running_loop().create_server(lambda: _Protocol(rows), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=100_000)
    asyncio.run(_serve(arguments.parse_args().rows))
