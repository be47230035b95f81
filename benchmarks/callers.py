"""A hundred async callers at once, and the first call of a server's process."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import server
from benchmarks.figures import timed
from benchmarks.measure import Candidate, Samples, interleaved
from benchmarks.results import Figure, Group, Limit
from benchmarks.serve import Told
from benchmarks.worker import Worker, worker

CALLERS, CALLS = 100, 10
HTTP, DECODED, OURS = "plain httpx2", "httpx2, msgspec into a dict", "sagewire"

_ROOT = Path(__file__).resolve().parents[1]
_NAMES = {HTTP: "httpx2", DECODED: "decoded", OURS: "sagewire"}


def figures(dice: random.Random, rounds: int) -> Iterator[Group]:
    """Throughput, stalls, sockets; and the first call, prepared and not."""
    with server.running(rows=500) as url:
        with worker("readers.callers", url, str(CALLERS), str(CALLS)) as process:
            ways = {name: _counted(process, key, url) for name, key in _NAMES.items()}
            samples = interleaved(ways, rounds, dice)
        yield _together(samples)
        yield _first(url, rounds, dice)


def _counted(process: Worker, key: str, url: str) -> Candidate:
    """Adds the sockets that the server saw opened."""

    def told() -> Told:
        server.stats(url)
        took = process.ask(key)
        return Told(took.wall, took.cpu, {**took.extras, "sockets": server.stats(url).sockets})

    return told


def _together(samples: Samples) -> Group:
    lines: list[Figure] = []
    for name in _NAMES:
        rate = CALLERS * CALLS / samples.median(name)
        compared = name != HTTP
        lines.append(
            Figure(
                what=name,
                value=rate,
                unit="calls/s",
                spread=samples.spread(name),
                ratio=samples.ratio(HTTP, name) if compared else None,
                against=HTTP if compared else "",
                role="ours" if name == OURS else "limit",
            )
        )
    worked = samples.by("cpu")
    lines.append(timed(worked, OURS, HTTP, role="note", what=f"{OURS}: the processor's work"))
    for name in (HTTP, OURS):
        stall = statistics.median(samples.extras(name, "stall")) * 1000
        lines.append(Figure(what=f"{name}: longest stall of the loop", value=stall, unit="ms", role="note"))
        sockets = max(samples.extras(name, "sockets"))
        lines.append(Figure(what=f"{name}: sockets opened, at most", value=sockets, unit="sockets", role="note"))
    about = (
        f"{CALLERS} tasks on one loop and one client, {CALLS} calls each, a customer of 110 keys. The time is from "
        "the start of the loop to its end, with opening and closing the client. More calls are better."
    )
    return Group(title=f"{CALLERS} callers at once", figures=tuple(lines), about=about, drawn=tuple(_NAMES))


def _first(url: str, rounds: int, dice: random.Random) -> Group:
    ways = {"prepared by preload()": ("preload",), "not prepared": ()}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(rounds):
        names = list(ways)
        dice.shuffle(names)
        for name in names:
            found[name].append(_stall(url, *ways[name]))
    lines: list[Figure] = []
    for name, stalls in found.items():
        prepared = bool(ways[name])
        for what, number in (("the loop kept", 0), ("of it the processor's work", 1)):
            lines.append(
                Figure(
                    what=f"{name}: {what}",
                    value=statistics.median(stall[number] for stall in stalls) * 1000,
                    unit="ms",
                    limit=Limit(20, of="value") if prepared and number == 0 else None,
                    role="ours" if prepared and number == 0 else "note",
                )
            )
    about = "The longest time that the first call of a process keeps a running event loop from its other work."
    return Group(title="The first call on a running loop", figures=tuple(lines), about=about)


def _stall(url: str, *arguments: str) -> tuple[float, float]:
    command = [sys.executable, "-E", "-s", "-m", "benchmarks.readers.first_call", url, *arguments]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        raise RuntimeError(f"a measured program failed: {done.stderr.strip()[-400:]}")
    wall, cpu = done.stdout.split()
    return float(wall), float(cpu)
