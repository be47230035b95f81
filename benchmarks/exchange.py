"""A long snapshot of Sage 50: rows a second through parse, decode and difference, and the peak of the memory.

Each way runs in a process of its own, several times, in turn. It has one thread, and what counts is the time that this
has on a core; the clock's is told beside it. The file is fetched beforehand. The limit is what must be done whatever
one does: msgspec reads the rows into dicts with their digits. It holds all of them at once, and neither compares nor
keeps anything.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
import msgspec

from benchmarks.measure import run
from benchmarks.results import Figure, Group, Limit
from sagewire.sandbox.sage50 import Generated

_LIMIT = "msgspec into dicts, all at once"
_MICROSECONDS = 33.3
"""Of a core, for each row: 30,000 rows a second."""
_MEGABYTES = 150.0

_PEAK = """
import json, resource, sys, time
def peak():
    try:
        line = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    return int(line.split()[1]) * 1024 / 1e6
first, second, folder = sys.argv[1:]
"""
_PLAIN = """
from decimal import Decimal
import msgspec
wall, cpu = time.perf_counter(), time.process_time()
rows = msgspec.json.Decoder(float_hook=Decimal).decode(open(first, "rb").read())
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
print(json.dumps({"steps": {"all new": [len(rows), wall, cpu]}, "peak": peak()}))
"""
_OURS = """
from pathlib import Path
from sagewire.exchange import Feed, Guard
from sagewire.sage50 import models as m
class Fetched:
    def fetch(self, scope, to):
        Path(self.path).rename(to)
        return True
    def scopes(self):
        return ()
source, told = Fetched(), {}
def timed(name, work):
    wall, cpu = time.perf_counter(), time.process_time()
    count = work()
    told[name] = [count, time.perf_counter() - wall, time.process_time() - cpu]
with Feed("Products", source, folder, row=m.Product) as feed:
    source.path = first
    timed("all new", lambda: feed.refresh().rows)
    timed("handed over", lambda: feed.deliver(lambda batch: None))
    source.path = second
    timed("few changed", lambda: feed.refresh().rows)
print(json.dumps({"steps": told, "peak": peak()}))
"""
_STEPS = {
    "all new": "first snapshot, parsed, decoded, compared",
    "handed over": "its changes, decoded into models",
    "few changed": "next snapshot, parsed, decoded, compared",
}


@attrs.frozen
class _Run:
    """One way, once: of each step its rows, and its seconds by the clock and on a core; the peak in MB."""

    steps: dict[str, tuple[int, float, float]]
    peak: float

    @classmethod
    def of(cls, program: str, *arguments: str) -> _Run:
        return msgspec.json.decode(run(program, *arguments), type=cls)


def figures(rows: int, rounds: int) -> Iterator[Group]:
    """The first snapshot, its changes handed over, and the next one."""
    plain: list[_Run] = []
    ours: list[_Run] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            paths = _written(Path(folder), rows)
            plain.append(_Run.of(_PEAK + _PLAIN, *paths, folder))  # ours moves the files away: it is the last
            ours.append(_Run.of(_PEAK + _OURS, *paths, folder))
    lines = [*_speed(rows, plain, ours), *_memory(plain, ours)]
    about = "Sage 50's file of all products. The work of one core for each row, and what passed, the disk included."
    yield Group(title=f"Snapshot of {rows:,} rows", figures=tuple(lines), about=about)


def _speed(rows: int, plain: list[_Run], ours: list[_Run]) -> Iterator[Figure]:
    least = _microseconds(plain, "all new", rows)
    yield Figure(what=f"{_LIMIT}: a row", value=least, unit="us CPU", role="limit")
    for name, what in _STEPS.items():
        took = _microseconds(ours, name, rows)
        limit = Limit(_MICROSECONDS, of="value")
        yield Figure(what=f"{what}: a row", value=took, unit="us CPU", ratio=took / least, against=_LIMIT, limit=limit)
        clock = statistics.median(rows / each.steps[name][1] for each in ours)
        yield Figure(what=f"{what}: by the clock", value=clock, unit="rows/s", role="note")


def _memory(plain: list[_Run], ours: list[_Run]) -> Iterator[Figure]:
    peak = statistics.median(each.peak for each in ours)
    yield Figure(what="sagewire: peak", value=peak, unit="MB", limit=Limit(_MEGABYTES, of="value"))
    peak = statistics.median(each.peak for each in plain)
    yield Figure(what=f"{_LIMIT}: peak", value=peak, unit="MB", role="limit")


def _microseconds(runs: list[_Run], name: str, rows: int) -> float:
    """Microseconds of a core for each row."""
    for each in runs:
        count = each.steps[name][0]
        if not rows - 10 <= count <= rows:
            raise RuntimeError(f"{count} rows came of {rows}")
    return statistics.median(each.steps[name][2] for each in runs) / rows * 1e6


def _written(folder: Path, rows: int) -> tuple[str, str]:
    """Two snapshots, one after the other: every thousandth row differs, and a few are gone."""
    made = (Generated(rows), Generated(rows, revision=1, gone=(rows // 2, rows // 2 + 10)))
    paths = folder / "first.json", folder / "second.json"
    for path, content in zip(paths, made, strict=True):
        with path.open("wb") as file:
            for number, row in enumerate(content.rows()):
                file.write((b"," if number else b"[") + row)
            file.write(b"]")
    return str(paths[0]), str(paths[1])
