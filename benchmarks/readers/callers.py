"""A hundred callers at once on one loop. Serves: `sagewire`, `httpx2` and `decoded`.

The command line is the server's address, how many callers, and how many calls each makes.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import Awaitable, Callable

import httpx2

from benchmarks.fixtures import into_dicts
from benchmarks.readers.ticking import ticking
from benchmarks.serve import Counts, serve
from sagewire.sage200 import AsyncSage200, preload

_HEADERS = {"Authorization": "Bearer token", "X-Site": "site", "X-Company": "1", "Accept": "application/json"}
_tokens = itertools.count()


async def _many(call: Callable[[], Awaitable[object]], callers: int, calls: int) -> Counts:
    async def caller() -> None:
        for _ in range(calls):
            await call()

    async def all_callers() -> None:
        await asyncio.gather(*(caller() for _ in range(callers)))

    ticker = await ticking(all_callers())
    return Counts(stall=max(ticker.wall), calls=callers * calls)


async def _sagewire(url: str, callers: int, calls: int) -> Counts:
    """With another token each time: the limit on the rate, which counts by token, is not what is measured."""
    token = f"token{next(_tokens)}"
    async with AsyncSage200(auth=token, site="site", company=1, base_url=url) as sage:
        return await _many(lambda: sage.customers.get(7), callers, calls)


async def _httpx2(url: str, callers: int, calls: int) -> Counts:
    async with httpx2.AsyncClient() as plain:

        async def call() -> object:
            return (await plain.get(f"{url}/customers/7", headers=_HEADERS)).content

        return await _many(call, callers, calls)


async def _decoded(url: str, callers: int, calls: int) -> Counts:
    async with httpx2.AsyncClient() as plain:

        async def call() -> object:
            return into_dicts((await plain.get(f"{url}/customers/7", headers=_HEADERS)).content)

        return await _many(call, callers, calls)


_WAYS = {"sagewire": _sagewire, "httpx2": _httpx2, "decoded": _decoded}


if __name__ == "__main__":
    preload()
    address, callers, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    serve(lambda name: lambda: asyncio.run(_WAYS[name](address, callers, calls)), repeated=False)
