"""Processes, threads, event loops and forks share one login or key; the long way is `python -m tests.prove tokens`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sagewire.sandbox import Sandbox
from tests.tokens.crowd import through_expiries
from tests.tokens.parties import KINDS, party

EXPIRIES = 6


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("kind", KINDS)
def test_a_crowd_renews_once_for_each_expiry(box: Sandbox, tmp_path: Path, kind: str) -> None:
    shared = party(kind, box, tmp_path)
    ways = ("threads", "threads", "loops", "loops", "forks", "forks")
    outcome = through_expiries(shared, processes=2, threads=6, expiries=EXPIRIES, ways=ways)
    assert outcome.failures == []
    assert outcome.uneven == []
    assert (outcome.asked, outcome.granted, outcome.repeated) == (EXPIRIES, EXPIRIES, 0)
    assert outcome.generation == EXPIRIES + 1
    assert outcome.calls == (EXPIRIES + 1) * 2 * 6
    assert {entry.name for entry in tmp_path.iterdir()} == {f"{kind}.json", f"{kind}.json.lock"}
