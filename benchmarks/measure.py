"""Measuring side by side: candidates take turns in one run, so that a busy machine is busy for all of them."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

_LONGEST = 600.0

Samples = dict[str, list[float]]
"""Seconds of each round, by candidate."""


def interleaved(candidates: Mapping[str, Callable[[], object]], rounds: int) -> Samples:
    """Times each candidate once a round, in an order that turns with the rounds.

    Args:
        candidates: what to call, by name; each is called once beforehand, untimed.
        rounds: how often each is timed.
    """
    names = list(candidates)
    samples: Samples = {name: [] for name in names}
    for call in candidates.values():
        call()
    for number in range(rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            gc.collect()
            samples[name].append(_timed(candidates[name]))
    return samples


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    result = call()
    took = time.perf_counter() - started
    del result  # freed outside the measured time, for every candidate alike
    return took


def programs(sources: Mapping[str, str], rounds: int) -> Samples:
    """Times whole programs, each in a fresh interpreter, from start to exit."""
    return interleaved({name: _program(source) for name, source in sources.items()}, rounds)


def _program(source: str) -> Callable[[], object]:
    return lambda: run(source)


def run(source: str, *arguments: str) -> str:
    """Runs a program in a fresh interpreter and gives what it prints.

    The interpreter is isolated from the shell's settings: one that forbids bytecode files, say, would make every
    start compile this package, and no installed one.
    """
    command = [sys.executable, "-I", "-c", source, *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=os.sep, timeout=_LONGEST)
    if done.returncode:
        raise RuntimeError(f"a measured program failed: {done.stderr.strip()[-400:]}")
    return done.stdout


def median(samples: Samples, name: str) -> float:
    """The median of a candidate's seconds."""
    return statistics.median(samples[name])


def ratio(samples: Samples, name: str, against: str) -> float:
    """How many times as long as another candidate: the median over the rounds, each round for itself."""
    return statistics.median(mine / other for mine, other in zip(samples[name], samples[against], strict=True))
