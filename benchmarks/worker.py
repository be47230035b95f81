"""A process that stays, and calls what it is asked to, in this environment or another."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

from benchmarks.measure import Candidate
from benchmarks.serve import Told

ROOT = Path(__file__).resolve().parents[1]


class Refused(Exception):
    """What was to be measured failed; says how."""


class Worker:
    """A module of `benchmarks.readers` or the like that serves; see `benchmarks.serve`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, name: str) -> Told:
        """Has it call something once.

        Raises:
            Refused: that failed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            print(name, file=self._process.stdin, flush=True)
            answer: Any = json.loads(self._process.stdout.readline())
        except (BrokenPipeError, json.JSONDecodeError):
            raise Refused("its process ended") from None
        if "failed" in answer:
            raise Refused(" ".join(str(answer["failed"]).split())[:160])
        return Told(**answer)

    def calling(self, name: str) -> Candidate:
        """What it would call, as a candidate."""
        return lambda: self.ask(name)


@contextlib.contextmanager
def worker(module: str, *arguments: str, python: str | Path = sys.executable) -> Generator[Worker]:
    """Runs a worker.

    Args:
        module: a module of `benchmarks`.
        arguments: its command line.
        python: the interpreter of its environment.
    """
    command = [str(python), "-E", "-s", "-m", f"benchmarks.{module}", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        try:
            yield Worker(process)
        finally:
            process.kill()
