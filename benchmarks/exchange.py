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
from benchmarks.report import Figure
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


def figures(rows: int, rounds: int) -> Iterator[Figure]:
    """The first snapshot, its changes handed over, and the next one."""
    plain: list[_Run] = []
    ours: list[_Run] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            paths = _written(Path(folder), rows)
            plain.append(_Run.of(_PEAK + _PLAIN, *paths, folder))
            ours.append(_Run.of(_PEAK + _OURS, *paths, folder))
    section = f"Snapshot of {rows:,} rows, one core"
    limit = _microseconds(plain, "all new", rows)
    yield Figure(section=section, what=f"{_LIMIT}: a row", value=limit, unit="µs")
    for name, what in _STEPS.items():
        took = _microseconds(ours, name, rows)
        yield Figure(
            section=section,
            what=f"{what}: a row",
            value=took,
            unit="µs",
            times=took / limit,
            than=_LIMIT,
            limit=_MICROSECONDS,
            bound="value",
        )
        yield Figure(section=section, what="  rows a second", value=1e6 / took, unit="rows/s")
        clock = statistics.median(rows / each.steps[name][1] for each in ours)
        yield Figure(section=section, what="  by the clock, disk and neighbours included", value=clock, unit="rows/s")
    yield Figure(
        section=section,
        what="peak memory",
        value=statistics.median(each.peak for each in ours),
        unit="MB",
        limit=_MEGABYTES,
        bound="value",
    )
    memory = statistics.median(each.peak for each in plain)
    yield Figure(section=section, what=f"peak memory of {_LIMIT}", value=memory, unit="MB")


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
