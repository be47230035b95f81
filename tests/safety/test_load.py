"""Two thousand calls of mixed work: nothing lost, nothing twice, nothing left. `make prove` makes a million."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.safety.lean import Lean
from tests.safety.loading import Figures, Office

CALLS = 2_000


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_much_work_leaves_nothing_behind(mode: str) -> None:
    office = Office()
    with Lean(office, keep=False) as server:
        command = [sys.executable, "-m", "tests.safety.loading", server.url, str(CALLS), mode, "10"]
        figures = Figures(**json.loads(subprocess.run(command, check=True, capture_output=True, timeout=240).stdout))
        assert server.connections < CALLS / 10, "connections are not used again"
    assert not figures.wrong
    assert figures.calls == CALLS
    assert figures.succeeded + figures.unknown + figures.failed == CALLS
    assert office.faults > CALLS / 50
    assert office.refreshes >= 1
    assert office.writes == CALLS // 5, "a write was lost, or made twice"
    assert figures.tasks == 0
    assert figures.threads[-1] == 1
    assert max(figures.descriptors) <= figures.descriptors[0] + 6
    assert figures.growth() < 3_000, figures.memory
