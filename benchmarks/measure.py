"""Measuring side by side: candidates take turns in one run, so that a busy machine is busy for all of them."""

from __future__ import annotations

import math
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import attrs

from benchmarks.serve import Told, once

_LONGEST = 600.0

Clock = Literal["wall", "cpu"]
Candidate = Callable[[], Told]
"""Does it once and tells what it took."""


@attrs.frozen
class Samples:
    """What each candidate took in each round.

    Attributes:
        rounds: what was told, by candidate, one entry a round.
        clock: which of its two times counts.
    """

    rounds: Mapping[str, Sequence[Told]]
    clock: Clock = "wall"

    def by(self, clock: Clock) -> Samples:
        """The same by another clock."""
        return attrs.evolve(self, clock=clock)

    def seconds(self, name: str) -> list[float]:
        """Of each round."""
        return [told.cpu if self.clock == "cpu" else told.wall for told in self.rounds[name]]

    def median(self, name: str) -> float:
        """The median of a candidate's seconds."""
        return statistics.median(self.seconds(name))

    def spread(self, name: str) -> float | None:
        """Half of what lies between the quartiles of its seconds, as a share of their median."""
        return spread(self.seconds(name))

    def ratio(self, name: str, against: str) -> float:
        """How many times as long as another candidate: the median over the rounds, each round for itself."""
        return ratio(self.seconds(name), self.seconds(against))

    def extras(self, name: str, key: str) -> list[float]:
        """What a candidate counted besides, of each round."""
        return [told.extras[key] for told in self.rounds[name]]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the proportions, round by round; a candidate that took no time at all gives infinity."""
    return statistics.median(mine / other if other else math.inf for mine, other in zip(ours, theirs, strict=True))


def spread(values: Sequence[float]) -> float | None:
    """Half of what lies between the quartiles, as a share of the median; None of fewer than three values."""
    if len(values) < 3 or not statistics.median(values):
        return None
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return (third - first) / 2 / statistics.median(values)


def launching(call: Callable[[], object]) -> Candidate:
    """A candidate that runs other processes: what they worked counts, and what this one did meanwhile does not."""

    def told() -> Told:
        wall, cpu = time.perf_counter(), _of_children()
        call()
        return Told(time.perf_counter() - wall, _of_children() - cpu)

    return told


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def calling(call: Callable[[], object], *, tidy: bool = True) -> Candidate:
    """A candidate of this process.

    Args:
        call: what to time.
        tidy: whether garbage is collected beforehand; where there are thousands of short calls, that is too long.
    """
    return lambda: once(call, tidy=tidy)


def interleaved(
    candidates: Mapping[str, Candidate], rounds: int, dice: random.Random, clock: Clock = "wall", warm: int = 1
) -> Samples:
    """Times each candidate once a round, in an order drawn anew for each round.

    Args:
        candidates: by name.
        rounds: how often each is timed.
        dice: draws the orders.
        clock: which of the two times counts: what passed, or what the processor worked.
        warm: rounds beforehand that do not count.
    """
    found: dict[str, list[Told]] = {name: [] for name in candidates}
    for name, counts in turns(candidates, rounds, dice, warm):
        told = candidates[name]()
        if counts:
            found[name].append(told)
    return Samples(found, clock)


def turns(names: Iterable[str], rounds: int, dice: random.Random, warm: int = 1) -> Iterator[tuple[str, bool]]:
    """Whose turn it is, round by round, and whether the round counts; see `interleaved`."""
    order = list(names)
    for number in range(-warm, rounds):
        dice.shuffle(order)
        for name in order:
            yield name, number >= 0


_TIMED = """
import time as _time
_wall, _cpu = _time.perf_counter(), _time.process_time()
{source}
print("took", _time.perf_counter() - _wall, _time.process_time() - _cpu)
"""


def program(source: str, *arguments: str, python: str | Path = sys.executable) -> Candidate:
    """A whole program in a fresh interpreter, from start to exit."""
    return launching(lambda: run(source, *arguments, python=python))


def body(source: str, *arguments: str, python: str | Path = sys.executable) -> Candidate:
    """A program in a fresh interpreter, timed from its first line to its last: the bare interpreter does not count."""

    def told() -> Told:
        printed = run(_TIMED.format(source=source), *arguments, python=python)
        wall, cpu = printed.rpartition("took")[2].split()
        return Told(float(wall), float(cpu))

    return told


def run(source: str, *arguments: str, python: str | Path = sys.executable) -> str:
    """Runs a program in a fresh interpreter and gives what it prints.

    The interpreter is isolated from the shell's settings: one that forbids bytecode files, say, would make every
    start compile this package, and no installed one.

    Raises:
        RuntimeError: it failed; says what it wrote.
    """
    command = [str(python), "-I", "-c", source, *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=os.sep, timeout=_LONGEST)
    if done.returncode:
        raise RuntimeError(f"a measured program failed: {done.stderr.strip()[-400:]}")
    return done.stdout
