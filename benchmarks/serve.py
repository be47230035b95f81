"""Timing one call, and a process that times calls on demand. Only the standard library: any environment can run it."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

_ENOUGH = 0.005


class Told(NamedTuple):
    """What a call took.

    Attributes:
        wall: seconds that passed.
        cpu: seconds that the processor worked, all threads together.
        extras: what it counted besides, by name.
    """

    wall: float
    cpu: float
    extras: Mapping[str, float] = {}


class Counts(dict[str, float]):
    """What a candidate returns to have it told."""


def once(call: Callable[[], object], repeat: int = 1, *, tidy: bool = True) -> Told:
    """Times a call; what is short is called several times and told per call.

    What it returns is freed outside the measured time, for every candidate alike. `Counts` that it returns are told.
    """
    if tidy:
        gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(repeat - 1):
        call()
    result = call()
    took = Told((time.perf_counter() - wall) / repeat, (time.process_time() - cpu) / repeat)
    return took._replace(extras=result) if isinstance(result, Counts) else took


def repeats(call: Callable[[], object]) -> int:
    """How often to repeat a call so that a clock can tell it."""
    call()
    return max(1, round(_ENOUGH / max(once(call).wall, 1e-7)))


def serve(find: Callable[[str], Callable[[], object]], *, repeated: bool = True) -> None:
    """Reads names from standard input, one a line, and answers each with a line of JSON: what a call of it took.

    Args:
        find: gives what to call, once a name.
        repeated: whether a call is made twice to warm up, and then as often as a clock needs to tell its time.
    """
    known: dict[str, tuple[Callable[[], object], int]] = {}
    for line in sys.stdin:
        name = line.rstrip("\n")
        try:
            if name not in known:
                call = find(name)
                known[name] = call, repeats(call) if repeated else 1
                gc.freeze()  # what was loaded is no part of what is collected between the calls
            answer: object = once(*known[name])._asdict()
        except Exception as error:  # noqa: BLE001 - whatever a library does goes to the parent, and into the report
            answer = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
