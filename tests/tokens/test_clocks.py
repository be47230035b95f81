"""Clocks that jump, each program's on its own: calls go on, and no login is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from sagewire.sandbox import Sandbox
from tests.tokens.clocks import jump
from tests.tokens.parties import KINDS, party


@pytest.mark.parametrize("kind", KINDS)
def test_clocks_that_jump_an_hour_lose_nothing(box: Sandbox, tmp_path: Path, kind: str) -> None:
    seed = 5
    outcome = jump(party(kind, box, tmp_path), programs=3, steps=40, seed=seed)
    assert outcome.failures == [], f"seed {seed}"
    assert outcome.repeated == 0
    assert outcome.asked == outcome.granted
    assert 0 < outcome.granted <= outcome.calls
