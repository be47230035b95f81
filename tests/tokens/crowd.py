"""Many processes with many threads share one login or key through many expiries."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import attrs

from tests.tokens.parties import Party

ROOT = Path(__file__).parents[2]


@attrs.define
class Outcome:
    """What became of it.

    Attributes:
        calls: how many calls were made.
        failures: what the callers were told of those that failed.
        asked: requests for a new token or key.
        granted: those that were granted.
        repeated: refresh tokens that were sent more than once.
        uneven: expiries that cost more or less than one request.
        generation: of what the store holds in the end.
    """

    calls: int = 0
    failures: list[str] = attrs.field(factory=list[str])
    asked: int = 0
    granted: int = 0
    repeated: int = 0
    uneven: list[str] = attrs.field(factory=list[str])
    generation: int = 0


def settings_for(party: Party) -> dict[str, str]:
    """The environment of a program that takes part; the profile file of whoever runs this is none of its business."""
    return {**os.environ, "XDG_CONFIG_HOME": str(party.store.path.parent), **party.environment()}


class Crowd:
    """So many processes, ready to call."""

    def __init__(self, party: Party, *, processes: int, threads: int) -> None:
        """Starts them; use as a context manager."""
        self._stack = ExitStack()
        command = [sys.executable, "-m", "tests.tokens.worker", party.kind, str(threads)]
        settings = {**settings_for(party), "PYTHONWARNINGS": "ignore::DeprecationWarning"}
        self._workers = [
            self._stack.enter_context(
                subprocess.Popen(
                    command, cwd=ROOT, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                )
            )
            for _ in range(processes)
        ]

    def __enter__(self) -> Crowd:
        for worker in self._workers:
            assert self._said(worker) == "ready"
        return self

    def __exit__(self, *details: object) -> None:
        for worker in self._workers:
            if worker.stdin is not None:
                worker.stdin.close()
        self._stack.close()

    def call(self, ahead: float, way: str) -> tuple[int, list[str]]:
        """Everyone calls at once.

        Returns:
            How many calls there were, and what failed.
        """
        for worker in self._workers:
            assert worker.stdin is not None
            print(json.dumps({"ahead": ahead, "way": way}), file=worker.stdin, flush=True)
        told: list[Any] = [json.loads(self._said(worker)) for worker in self._workers]
        return sum(count for count, _ in told), [error for _, errors in told for error in errors]

    @staticmethod
    def _said(worker: subprocess.Popen[str]) -> str:
        assert worker.stdout is not None
        return worker.stdout.readline().strip()


def through_expiries(
    party: Party, *, processes: int, threads: int, expiries: int, ways: Sequence[str] = ("threads",)
) -> Outcome:
    """Lets a crowd call before and after each expiry; every other one comes early, as a 401 that nobody foresaw."""
    party.admit()
    outcome = Outcome()
    with Crowd(party, processes=processes, threads=threads) as crowd:
        for number in range(expiries + 1):
            early = number % 2 == 0
            if number:
                party.expire(early=early)
            way = ways[number % len(ways)]
            calls, failures = crowd.call(party.ahead, way)
            outcome.calls += calls
            outcome.failures += failures
            asked = len(party.asked())
            if asked - outcome.asked != (1 if number else 0):
                outcome.uneven.append(f"expiry {number} ({'early' if early else 'in time'}): {asked - outcome.asked}")
            outcome.asked = asked
    outcome.granted = party.granted()
    outcome.repeated = len(party.given()) - len(set(party.given()))
    kept = party.store.load()
    outcome.generation = kept.generation if kept is not None else 0
    return outcome
