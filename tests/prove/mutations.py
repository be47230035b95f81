"""Mistakes made in the runtime on purpose: the fault matrix finds each of them, or it proves nothing.

Each mutation is made in a copy of the sources, which the tests then import instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.prove._mistakes import MUTATIONS, Mutation
from tests.prove.report import Report

TITLE = "Mutations: the fault matrix finds mistakes"
ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "sagewire"
_PATIENCE = 900.0


def prove(report: Report) -> None:
    """Makes every mistake, and sees whether a cell is wrong."""
    report.say(
        "Each mistake is made alone, in a copy of the runtime. The cells of [the matrix](faults.md) are then tried, in "
        "one order, until one is wrong."
    )
    with ThreadPoolExecutor(max(1, os.cpu_count() or 1)) as pool:
        found = list(pool.map(found_by, MUTATIONS))
    missed = [mutation for mutation, cell in zip(MUTATIONS, found, strict=True) if not cell]
    report.figure("mistakes made", len(MUTATIONS), ">= 40")
    report.figure("mistakes found", len(MUTATIONS) - len(missed))
    report.figure("mistakes not found", len(missed), "= 0")
    for mutation in missed:
        report.wrong(f"{mutation.module}: {mutation.what}: no cell is wrong")
    report.table(("module", "mistake", "a cell that is wrong then"), _rows(found))


def _rows(found: list[str]) -> Iterator[tuple[str, str, str]]:
    for mutation, cell in zip(MUTATIONS, found, strict=True):
        yield f"`{mutation.module}`", mutation.what, cell or "**none**"


def found_by(mutation: Mutation) -> str:
    """The name of a cell that is wrong with a mutation; empty where none is.

    Raises:
        ValueError: what it changes is not there (any more).
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "sagewire"
        shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__"))
        path = copy / "runtime" / mutation.module
        text = path.read_text(encoding="utf-8")
        if text.count(mutation.right) != 1:
            raise ValueError(f"{mutation.module} holds {mutation.right!r} {text.count(mutation.right)} times")
        path.write_text(text.replace(mutation.right, mutation.wrong), encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-W", "ignore", "-m", "tests.prove._cells"]
        try:
            ran = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=False
            )
        except subprocess.TimeoutExpired:
            return "one that does not end"
    told = ran.stdout.strip().splitlines()
    if ran.returncode and not told:
        raise RuntimeError(f"{mutation.what}: {ran.stderr.strip().splitlines()[-1]}")
    return told[-1] if ran.returncode else ""
