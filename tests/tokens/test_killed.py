"""Programs that are killed while they renew: nothing is lost but what died with them, and then a person is told so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sagewire.sandbox import Sandbox
from tests.tokens.killing import kill_many
from tests.tokens.parties import KINDS, party

pytestmark = pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "fork"), reason="needs fork and SIGKILL")

SEED = 20


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside another"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_program_that_is_killed_leaves_a_way_on(box: Sandbox, tmp_path: Path, kind: str, beside: bool) -> None:
    tally = kill_many(party(kind, box, tmp_path), anywhere=3, window=3, seed=SEED, beside=beside)
    assert tally.wrong == [], f"seed {SEED}"
    assert tally.tried == 6
    assert tally.killed == 6 or beside, "beside another, a program may find everything done, and end before its line"
    assert tally.untouched + tally.saved + tally.lost + tally.recovered == tally.tried
    if kind == "key":
        assert tally.lost == 0
