"""One call on loopback, against the HTTP library alone, and against it with the answer decoded into a dict."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping

import httpx2

from benchmarks import server
from benchmarks.fixtures import into_dicts
from benchmarks.measure import Samples, median, ratio
from benchmarks.report import Figure
from sagewire.sage200 import AsyncSage200, Sage200

SECTION = "One call on loopback: a customer, 110 keys"
_HTTP = "plain httpx2"
_DECODED = "httpx2, msgspec into a dict"
_OURS = "sagewire"
_HEADERS = {"Authorization": "Bearer token", "X-Site": "site", "X-Company": "1", "Accept": "application/json"}


def figures(rounds: int) -> Iterator[Figure]:
    """Sync and async."""
    with server.running(rows=500) as url:
        yield from _told("sync", _sync(url, rounds))
        yield from _told("async", asyncio.run(_async(url, rounds)))


def _told(kind: str, samples: Samples) -> Iterator[Figure]:
    for name in samples:
        yield Figure(
            section=SECTION,
            what=f"{kind}: {name}",
            value=median(samples, name) * 1e6,
            unit="us",
            times=None if name == _HTTP else ratio(samples, name, _HTTP),
            than="" if name == _HTTP else _HTTP,
            limit=1.12 if name == _OURS else None,
        )


def _sync(url: str, rounds: int) -> Samples:
    with httpx2.Client() as plain, Sage200(auth="token", site="site", company=1, base_url=url) as sage:
        address = f"{url}/customers/7"
        candidates: Mapping[str, Callable[[], object]] = {
            _HTTP: lambda: plain.get(address, headers=_HEADERS).content,
            _DECODED: lambda: into_dicts(plain.get(address, headers=_HEADERS).content),
            _OURS: lambda: sage.customers.get(7),
        }
        samples: Samples = {name: [] for name in candidates}
        for number in range(-_WARM, rounds):
            for name in _turned(candidates, number):
                started = time.perf_counter()
                candidates[name]()
                _note(samples, name, number, started)
        return samples


async def _async(url: str, rounds: int) -> Samples:
    async with httpx2.AsyncClient() as plain, AsyncSage200(auth="token", site="site", company=1, base_url=url) as sage:
        address = f"{url}/customers/7"

        async def http() -> object:
            return (await plain.get(address, headers=_HEADERS)).content

        async def decoded() -> object:
            return into_dicts((await plain.get(address, headers=_HEADERS)).content)

        async def ours() -> object:
            return await sage.customers.get(7)

        candidates: Mapping[str, Callable[[], Awaitable[object]]] = {_HTTP: http, _DECODED: decoded, _OURS: ours}
        samples: Samples = {name: [] for name in candidates}
        for number in range(-_WARM, rounds):
            for name in _turned(candidates, number):
                started = time.perf_counter()
                await candidates[name]()
                _note(samples, name, number, started)
        return samples


_WARM = 50


def _turned(candidates: Mapping[str, object], number: int) -> list[str]:
    names = list(candidates)
    turn = number % len(names)
    if number % 200 == 0:
        gc.collect()
    return names[turn:] + names[:turn]


def _note(samples: Samples, name: str, number: int, started: float) -> None:
    if number >= 0:
        samples[name].append(time.perf_counter() - started)
