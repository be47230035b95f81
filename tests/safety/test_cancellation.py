"""Work that is ended in the midst leaves nothing behind: no lock, no half file, no lost login."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sagewire.runtime.calls.lanes import VARIABLE
from tests.safety.cancelling import WORKS, When, Work, cancelled_after, ended_at_each

BY_NAME = {work.name: work for work in WORKS}
TURNS = (*range(1, 12), 20, 40, 80, 200)


@pytest.fixture(autouse=True)
def _own_lanes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))


@pytest.mark.parametrize("when", ["before", "after", "within"])
@pytest.mark.parametrize("name", BY_NAME)
def test_work_that_ends_at_any_effect_leaves_nothing_behind(name: str, when: When, tmp_path: Path) -> None:
    number = -1
    for number, wrong in ended_at_each(BY_NAME[name], when, tmp_path):
        assert not wrong, (number, wrong)
    assert number >= 1, "it has no effects, so nothing was proved"


@pytest.mark.parametrize("name", BY_NAME)
def test_a_task_that_is_cancelled_at_any_turn_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    stopped = sum(_cancelled(BY_NAME[name], turns, tmp_path) for turns in TURNS)
    assert stopped >= 1, "it was never under way, so nothing was proved"


def _cancelled(work: Work, turns: int, folder: Path) -> bool:
    own = folder / str(turns)
    own.mkdir(mode=0o700)
    under_way, wrong = asyncio.run(cancelled_after(work, turns, own))
    assert not wrong, (turns, wrong)
    return under_way
