"""Every reader, fed along its coverage: no crash, no hang, no error that it does not document."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tests.prove.report import Report
from tests.safety.all_targets import TARGETS

TITLE = "Fuzzing: whatever is read"

RUNS = 10_000
SEED = 7
_DONE = re.compile(rb"#(\d+)\s+DONE\s+cov: (\d+) ft: (\d+) corp: (\d+)")


def prove(report: Report) -> None:
    """Fuzzes each target in a program of its own."""
    report.say(
        f"atheris (libFuzzer) gives each of {len(TARGETS)} targets {RUNS:,} inputs, chosen along the branches they "
        f"reach, from the seed {SEED}. A target names the errors that it may raise, each with words; anything else "
        "ends the run, and so does any input that takes more than ten seconds. What was found so far is among the "
        "examples of its target (`tests/safety/`), which `make test` tries first, before hypothesis draws its own."
    )
    with ThreadPoolExecutor(max(1, (os.cpu_count() or 2) // 2)) as pool:
        rows = list(pool.map(_fuzzed, TARGETS))
    for name, crash, *_ in rows:
        if crash:
            report.wrong(f"{name}: {crash}")
    report.figure("targets", len(rows), limit=f">= {len(TARGETS)}")
    report.figure("inputs", sum(int(row[2]) for row in rows), limit=f">= {RUNS * len(TARGETS)}")
    report.figure("crashes, hangs and undocumented errors", sum(bool(row[1]) for row in rows), limit=0)
    header = ("target", "errors that it may raise", "inputs", "branches reached")
    report.table(header, [(name, _raises(name), runs, branches) for name, _, runs, branches in rows])


def _raises(name: str) -> str:
    return ", ".join(kind.__name__ for kind in TARGETS[name].raises) or "none"


def _fuzzed(name: str) -> tuple[str, str, str, str]:
    command = [sys.executable, "-m", "tests.safety.atheris_run", name, str(RUNS), str(SEED)]
    ended = subprocess.run(command, capture_output=True, check=False)
    found = _DONE.search(ended.stderr)
    if ended.returncode or found is None:
        return name, _told(ended.stderr), "0", "0"
    return name, "", found[1].decode(), found[2].decode()


def _told(output: bytes) -> str:
    lines = output.decode("utf-8", "replace").splitlines()
    said = [line for line in lines if "Error" in line or "Hang" in line or line.startswith("Base64")]
    return "; ".join(said[:3])[:500] or "it ended without a word"
