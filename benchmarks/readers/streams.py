"""Ways to read a list of a million customers, some thousand rows at a call. Serves: names are the keys of `WAYS`.

The command line is the server's address, the rows of a page and the rows of a call.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal
from typing import Any

import attrs
import httpx2
import msgspec

from benchmarks.readers.resident import peak
from benchmarks.serve import Counts, serve
from sagewire.runtime.decoding.codec import Codec
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200 import models as m


@attrs.frozen
class Stream:
    """What is read.

    Attributes:
        url: the server.
        page: rows of a page.
        chunk: rows of a call.
    """

    url: str
    page: int
    chunk: int


def _blocking(rows: Iterator[object], chunk: int) -> Callable[[], Counts]:
    def some() -> Counts:
        count = 0
        for _ in itertools.islice(rows, chunk):
            count += 1
        return _counts(count)

    return some


def _looping(rows: AsyncIterator[object], chunk: int, runner: asyncio.Runner) -> Callable[[], Counts]:
    async def some() -> Counts:
        count = 0
        async for _ in rows:
            count += 1
            if count == chunk:
                break
        return _counts(count)

    return lambda: runner.run(some())


def _counts(rows: int) -> Counts:
    return Counts(rows=rows, peak=peak() / 1e6)


def _sync(stream: Stream, ahead: bool) -> Callable[[], Counts]:
    sage = Sage200(auth="token", site="site", company=1, base_url=stream.url)
    pager = sage.customers.list(page_size=stream.page)
    return _blocking(iter(pager.prefetch() if ahead else pager), stream.chunk)


def _async(stream: Stream, ahead: bool) -> Callable[[], Counts]:
    sage = AsyncSage200(auth="token", site="site", company=1, base_url=stream.url)
    pager = sage.customers.list(page_size=stream.page)
    return _looping(aiter(pager.prefetch() if ahead else pager), stream.chunk, asyncio.Runner())


def _plain(stream: Stream) -> Callable[[], Counts]:
    """The limit with HTTP: dicts, page by page, nothing checked."""

    def rows() -> Iterator[dict[str, Any]]:
        decode = msgspec.json.Decoder(list[dict[str, Any]], float_hook=Decimal).decode
        last = 0
        with httpx2.Client() as client:
            while page := decode(client.get(f"{stream.url}/customers", params=_query(last, stream.page)).content):
                last = page[-1]["id"]
                yield from page

    return _blocking(rows(), stream.chunk)


def _decode(stream: Stream) -> Callable[[], Counts]:
    """Decoding alone: the same pages, without HTTP."""
    with urllib.request.urlopen(f"{stream.url}/customers?$filter=id%20gt%200&$top={stream.page}") as answer:
        content: bytes = answer.read()
    codec = Codec(list[m.Customer])

    def rows() -> Iterator[object]:
        while True:
            yield from codec.decode(content)

    return _blocking(rows(), stream.chunk)


def _query(last: int, page: int) -> dict[str, str]:
    return {"$filter": f"id gt {last}", "$orderby": "id", "$top": str(page)}


WAYS: dict[str, Callable[[Stream], Callable[[], Counts]]] = {
    "sagewire": lambda stream: _sync(stream, False),
    "sagewire, prefetch": lambda stream: _sync(stream, True),
    "sagewire async": lambda stream: _async(stream, False),
    "sagewire async, prefetch": lambda stream: _async(stream, True),
    "httpx2, msgspec into dicts": _plain,
    "decoding alone": _decode,
}


if __name__ == "__main__":
    given = Stream(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    serve(lambda name: WAYS[name](given), repeated=False)
