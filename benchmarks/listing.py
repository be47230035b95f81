"""A long list: rows a second, the client's own work, and whether memory stays flat while it streams by.

Each way runs in a process of its own, several times, in turn. The limit is httpx2 and msgspec into dicts, page by
page, with nothing checked and nothing built.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Iterator

from benchmarks import server
from benchmarks.measure import run
from benchmarks.report import Figure

PAGE = 500
_LIMIT = "httpx2, msgspec into dicts"
_FLAT_MB = 16.0

_OURS = """
from sagewire.sage200 import Sage200
def rows(url, ahead):
    with Sage200(auth="token", site="site", company=1, base_url=url) as sage:
        pager = sage.customers.list(page_size={page})
        yield from pager.prefetch() if ahead else pager
"""
_OURS_ASYNC = """
import asyncio
from sagewire.sage200 import AsyncSage200
def rows(url, ahead):
    with asyncio.Runner() as runner:
        sage = AsyncSage200(auth="token", site="site", company=1, base_url=url)
        pager = sage.customers.list(page_size={page})
        stream = aiter(pager.prefetch() if ahead else pager)
        async def some():
            return [row async for row, _ in _zipped(stream)]
        while found := runner.run(some()):
            yield from found
        runner.run(sage.close())
async def _zipped(stream):
    for count in range({page}):
        try:
            yield await anext(stream), count
        except StopAsyncIteration:
            return
"""
_PLAIN = """
from decimal import Decimal
import httpx2, msgspec
def rows(url, ahead):
    decode = msgspec.json.Decoder(float_hook=Decimal).decode
    last = 0
    with httpx2.Client() as client:
        while True:
            query = {{"$filter": f"id gt {{last}}", "$orderby": "id", "$top": "{page}"}}
            page = decode(client.get(url + "/customers", params=query).content)
            if not page:
                return
            last = page[-1]["id"]
            yield from page
"""
_MEASURED = """
import json, resource, sys, time
url, ahead, count = sys.argv[1], sys.argv[2] == "ahead", 0
peaks = []
wall, cpu = time.perf_counter(), time.process_time()
for row in rows(url, ahead):
    count += 1
    if count % {page} == 0:
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(json.dumps([count, time.perf_counter() - wall, time.process_time() - cpu, peaks]))
"""


def figures(rows: int, rounds: int) -> Iterator[Figure]:
    """Sync, with the next page fetched ahead, and async."""
    ways = {
        _LIMIT: (_PLAIN, ""),
        "sagewire": (_OURS, ""),
        "sagewire, prefetch": (_OURS, "ahead"),
        "sagewire async": (_OURS_ASYNC, ""),
    }
    found: dict[str, list[_Run]] = {name: [] for name in ways}
    with server.running(rows) as url:
        for _ in range(rounds):
            for name, (source, ahead) in ways.items():
                found[name].append(_measured(source, url, ahead, rows))
    section = f"Stream {rows:,} customers, {PAGE} a page"
    for name, runs in found.items():
        yield from _told(section, name, runs, found[_LIMIT])


class _Run:
    """One way, once."""

    def __init__(self, wall: float, cpu: float, peaks: list[int]) -> None:
        self.wall = wall
        self.cpu = cpu
        unit = 1 if sys.platform == "darwin" else 1024
        self.early = peaks[min(9, len(peaks) - 1)] * unit / 1e6
        self.peak = peaks[-1] * unit / 1e6


def _measured(source: str, url: str, ahead: str, rows: int) -> _Run:
    program = (source + _MEASURED).format(page=PAGE)
    count, wall, cpu, peaks = json.loads(run(program, url, ahead or "-"))
    if count != rows:
        raise RuntimeError(f"{count} rows came of {rows}")
    return _Run(wall, cpu, peaks)


def _told(section: str, name: str, runs: list[_Run], plain: list[_Run]) -> Iterator[Figure]:
    rows = int(section.split()[1].replace(",", ""))
    wall = statistics.median(each.wall for each in runs)
    yield Figure(section=section, what=f"{name}: rows a second", value=rows / wall, unit="rows/s")
    against = "" if runs is plain else _LIMIT
    yield Figure(
        section=section,
        what=f"{name}: the client's own work",
        value=statistics.median(each.cpu for each in runs),
        unit="s CPU",
        times=statistics.median(a.cpu / b.cpu for a, b in zip(runs, plain, strict=True)) if against else None,
        than=against,
        limit=1.3 if name == "sagewire" else None,
    )
    yield Figure(
        section=section, what=f"{name}: peak memory", value=statistics.median(each.peak for each in runs), unit="MB"
    )
    yield Figure(
        section=section,
        what=f"{name}: growth of the peak after ten pages",
        value=statistics.median(each.peak - each.early for each in runs),
        unit="MB",
        limit=_FLAT_MB if against else None,
        bound="value",
    )
