from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sagewire.runtime import Clock, World
from sagewire.sandbox import Sandbox


class Hurried(Clock):
    """Rests and settle times are cut short, and noted; polls are not."""

    def __init__(self) -> None:
        self.rests: list[float] = []

    def sleep(self, seconds: float) -> None:
        super().sleep(self._short(seconds))

    async def asleep(self, seconds: float) -> None:
        await super().asleep(self._short(seconds))

    def _short(self, seconds: float) -> float:
        if seconds <= 1:
            return seconds
        self.rests.append(seconds)
        return 0.25


@pytest.fixture(scope="package")
def running() -> Iterator[Sandbox]:
    with Sandbox(customers=1, transactions=1, products=1, orders=1) as sandbox:
        yield sandbox


@pytest.fixture
def box(running: Sandbox) -> Iterator[Sandbox]:
    """A sandbox as it is at the start, whose transactions take no time to speak of."""
    running.reset()
    running.contractor.settings.transaction_time = 0.005
    yield running
    running.faults.clear()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lanes of its own for each test."""
    monkeypatch.setenv("SAGEWIRE_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def clock() -> Hurried:
    return Hurried()


@pytest.fixture
def hurried(clock: Hurried) -> World:
    return World(clock=clock)
