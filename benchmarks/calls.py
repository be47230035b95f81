"""One call on loopback: against the HTTP library alone, the same with the answer decoded into a dict, and stock."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping

import httpx2

from benchmarks import peers, server
from benchmarks.figures import timed
from benchmarks.fixtures import into_dicts
from benchmarks.measure import Samples, calling, interleaved, turns
from benchmarks.peers import STOCK, Missing
from benchmarks.results import Figure, Group, Limit
from benchmarks.serve import Told
from benchmarks.worker import Refused, worker
from sagewire.sage200 import AsyncSage200, Sage200

HTTP, DECODED, OURS = "plain httpx2", "httpx2, msgspec into a dict", "sagewire"

_ABOUT = "A customer of 110 keys, over a connection that is kept; the server has a process of its own."
_HEADERS = {"Authorization": "Bearer token", "X-Site": "site", "X-Company": "1", "Accept": "application/json"}
_WARM = 50


def figures(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Sync and async."""
    with server.running(rows=500) as url:
        yield _told("sync", _sync(url, rounds, dice), _stock(url, max(3, rounds // 50)))
        yield _told("async", asyncio.run(_async(url, rounds, dice)), None)


def _told(kind: str, samples: Samples, peer: Figure | None) -> Group:
    worked = samples.by("cpu")
    lines = [
        timed(samples, HTTP, role="limit", unit="us"),
        timed(samples, DECODED, HTTP, role="limit", unit="us"),
        timed(samples, OURS, HTTP, Limit(1.12), unit="us"),
        timed(worked, HTTP, role="note", unit="us", what=f"{HTTP}: the processor's work"),
        timed(worked, OURS, HTTP, role="note", unit="us", what=f"{OURS}: the processor's work"),
        *([peer] if peer else []),
    ]
    drawn = (OURS, HTTP, DECODED, *([STOCK] if peer else []))
    return Group(title=f"One call on loopback, {kind}", about=_ABOUT, figures=tuple(lines), drawn=drawn)


def _sync(url: str, rounds: int, dice: random.Random) -> Samples:
    with httpx2.Client() as plain, Sage200(auth="token", site="site", company=1, base_url=url) as sage:
        address = f"{url}/customers/7"
        candidates = {
            HTTP: calling(lambda: plain.get(address, headers=_HEADERS).content, tidy=False),
            DECODED: calling(lambda: into_dicts(plain.get(address, headers=_HEADERS).content), tidy=False),
            OURS: calling(lambda: sage.customers.get(7), tidy=False),
        }
        return interleaved(candidates, rounds, dice, warm=_WARM)


async def _async(url: str, rounds: int, dice: random.Random) -> Samples:
    async with httpx2.AsyncClient() as plain, AsyncSage200(auth="token", site="site", company=1, base_url=url) as sage:
        address = f"{url}/customers/7"

        async def http() -> object:
            return (await plain.get(address, headers=_HEADERS)).content

        async def decoded() -> object:
            return into_dicts((await plain.get(address, headers=_HEADERS)).content)

        async def ours() -> object:
            return await sage.customers.get(7)

        candidates: Mapping[str, Callable[[], Awaitable[object]]] = {HTTP: http, DECODED: decoded, OURS: ours}
        found: dict[str, list[Told]] = {name: [] for name in candidates}
        for name, counts in turns(candidates, rounds, dice, _WARM):
            wall, cpu = time.perf_counter(), time.process_time()
            await candidates[name]()
            told = Told(time.perf_counter() - wall, time.process_time() - cpu)
            if counts:
                found[name].append(told)
        return Samples(found)


def _stock(url: str, rounds: int) -> Figure:
    """The stock package's function for it, which decodes into its own classes."""
    try:
        peers.stock("sage200")
        with worker("readers.stock", "-", python=peers.python()) as process:
            took = [process.ask(f"call {url}") for _ in range(rounds)]
    except (Missing, Refused) as why:
        return Figure(what=STOCK, value=None, unit="us", role="peer", why=str(why))
    return timed(Samples({STOCK: took}), STOCK, role="peer", unit="us")
