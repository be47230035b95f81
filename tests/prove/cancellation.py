"""Work that is ended at each of its effects, and at each turn of the event loop."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import get_args

from sagewire.runtime.calls.lanes import VARIABLE
from tests.prove.report import Report
from tests.safety.cancelling import WORKS, When, Work, cancelled_after, ended_at_each

TITLE = "Cancellation: at every effect, at every turn"

TURNS = 150


def prove(report: Report) -> None:
    """Ends every work everywhere."""
    report.say(
        "The logic of a call yields its effects one by one, so every place at which it can be ended can be counted. "
        "Each work is begun anew and ended before its first effect, after it, before its second, and so on; `within` "
        "also ends what is shielded from cancellation, as an interrupt from the keyboard does. Then the same as a task "
        f"that is cancelled after 1, 2, .. {TURNS} turns of a real event loop. Each time: no place, no moment of the "
        "rate limit, no lock of this process or between processes and no lane is held; no temporary and no half file "
        "is there; no task is left; and the same client and a new one do the work to its end (so that no refreshed "
        "login was lost)."
    )
    rows = [_tried(work, report) for work in WORKS]
    report.figure("ends tried", sum(sum(row[1:]) for row in rows), limit=">= 500")
    report.figure("ends that left something behind", len(report.failures), limit=0)
    report.table(("work", *get_args(When), "turns"), rows)


def _tried(work: Work, report: Report) -> tuple[str, int, int, int, int]:
    counts: list[int] = []
    for when in get_args(When):
        with tempfile.TemporaryDirectory() as folder:
            os.environ[VARIABLE] = str(Path(folder) / "cache")
            number = 0
            for number, wrong in ended_at_each(work, when, Path(folder)):
                if wrong:
                    report.wrong(f"{work.name}, {when} effect {number}: {'; '.join(wrong)}")
            counts.append(number)
    turns = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABLE] = str(Path(folder) / "cache")
        for turn in range(1, TURNS + 1):
            own = Path(folder) / str(turn)
            own.mkdir(mode=0o700)
            _, wrong = asyncio.run(cancelled_after(work, turn, own))
            turns += 1
            if wrong:
                report.wrong(f"{work.name}, turn {turn}: {'; '.join(wrong)}")
    os.environ.pop(VARIABLE, None)
    return work.name, counts[0], counts[1], counts[2], turns
