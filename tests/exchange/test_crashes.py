"""Killed at any point, nothing is lost: 200 seeded runs whose processes are really killed, and some by the clock.

`make test` makes the first 60 of them; `python -m pytest -m long tests/exchange` the whole 200. Each kills many times,
and what fails names its seed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    """In memory where that can be: a killed process leaves its files behind either way, and a disk only costs time."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield str(tmp_path)
        return
    with tempfile.TemporaryDirectory(dir=memory) as name:
        yield name


def crash(how: str, first: int, last: int, folder: str) -> None:
    command = [sys.executable, "-m", "tests.exchange.crashing", how, str(first), str(last), folder]
    ran = subprocess.run(command, cwd=Path(__file__).parents[2], stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_killed_at_random_steps_nothing_is_lost(folder: str, first: int) -> None:
    crash("steps", first, first + 20, folder)


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 200, 20))
def test_killed_at_random_steps_nothing_is_lost_in_200_runs(folder: str, first: int) -> None:
    crash("steps", first, first + 20, folder)


def test_killed_at_random_moments_nothing_is_lost(folder: str) -> None:
    crash("moments", 0, 5, folder)


@pytest.mark.long
def test_killed_at_random_moments_nothing_is_lost_in_50_runs(folder: str) -> None:
    crash("moments", 0, 50, folder)


def test_a_seed_that_fails_is_named(folder: str) -> None:
    with pytest.raises(AssertionError, match=r"seed 7: python -m tests\.exchange\.crashing steps 7 8"):
        crash("steps", 7, 8, f"{folder}/there/is/no/such/folder")
