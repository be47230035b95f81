"""A million calls of mixed work: memory, connections, files, threads and tasks stay as they are."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
from pathlib import Path

from sagewire.sandbox import Sandbox
from tests.prove.report import Report
from tests.safety.lean import Lean
from tests.safety.loading import ROUND, WORKERS, Figures, Office

TITLE = "Load: a million calls, and what is left of them"

SHARES = {"sync": 800_000, "async": 200_000}
SANDBOX = 5_000
_NOTES = 40


def prove(report: Report) -> None:
    """Makes the calls and says what they cost."""
    total = sum(SHARES.values())
    report.say(
        f"{total:,} calls of one client each, made by {WORKERS} threads (sync) or tasks (async) that share it: of "
        f"{ROUND} calls 4 write, 2 list, the others read. The server is a lean one on loopback, since the sandbox with "
        "its database and its ledger is far slower; it answers 429 and 503 with Retry-After, 500, "
        "breaks connections off before and in the midst of answers, carries writes out whose answer is lost, and ends "
        "access tokens, so that single-use refresh tokens are spent all along. The client is a program of its own, "
        f"measured {_NOTES} times. Its clock runs twenty times as fast, so that pauses pass and tokens end. "
        f"{SANDBOX:,} more calls go to the sandbox itself."
    )
    running = {mode: _Share(mode, calls) for mode, calls in SHARES.items()}
    rows = [share.told(report) for share in running.values()]
    report.table(("client", "calls", "succeeded", "answer lost", "faults met", "refreshes", "connections"), rows)
    _sandbox(report)


class _Share:
    """One client at work."""

    def __init__(self, mode: str, calls: int) -> None:
        self._mode, self._calls, self._office = mode, calls, Office()
        self._server = Lean(self._office, keep=False)
        self._server.__enter__()
        command = [sys.executable, "-m", "tests.safety.loading", self._server.url, str(calls), mode, str(_NOTES)]
        self._program = subprocess.Popen(command, stdout=subprocess.PIPE)

    def told(self, report: Report) -> tuple[object, ...]:
        """Waits for its end, and holds what it promised."""
        output, _ = self._program.communicate()
        connections = self._server.connections
        self._server.__exit__(None, None, None)
        mode, figures, office = self._mode, Figures(**json.loads(output)), self._office
        for wrong in figures.wrong:
            report.wrong(f"{mode}: {wrong}")
        done = figures.succeeded + figures.unknown + figures.failed
        report.figure(f"{mode}: calls that are unaccounted for", self._calls - done, limit=0)
        report.figure(f"{mode}: writes lost or made twice", abs(office.writes - self._calls // 5), limit=0)
        report.figure(f"{mode}: memory that a call keeps", round(figures.growth(), 2), limit=5, unit="bytes")
        grown = (figures.memory[-1] - figures.memory[len(figures.memory) // 4]) / 2**20
        report.figure(f"{mode}: memory grown over the last three quarters", round(grown, 2), limit=4, unit="MiB")
        report.figure(
            f"{mode}: open files more than at the start", figures.descriptors[-1] - figures.descriptors[0], limit=6
        )
        report.figure(f"{mode}: threads at the end", figures.threads[-1], limit=1)
        report.figure(f"{mode}: tasks at the end", figures.tasks, limit=0)
        return mode, figures.calls, figures.succeeded, figures.unknown, office.faults, office.refreshes, connections


def _sandbox(report: Report) -> None:
    """The same for the sandbox, in this program: its books grow by design, so memory is not measured."""
    with Sandbox() as sandbox:
        before = len(list(Path("/proc/self/fd").iterdir())), threading.active_count()
        with sandbox.client("sage200") as sage:
            for number in range(SANDBOX):
                sandbox.clock.advance(1.0)
                if number % 500 == 250:
                    sandbox.faults.on("POST", "/sop_orders").status(429)
                if number % 10 == 9:
                    customer = sage.customers.list(where=lambda c: c.on_hold.is_(False)).first()
                    assert customer is not None
                    sage.sop_orders.create(customer_id=customer.id, is_editing=True)
                else:
                    assert sage.customers.list(limit=3).first() is not None
        gc.collect()
        after = len(list(Path("/proc/self/fd").iterdir())), threading.active_count()
        made = SANDBOX // 10
        orders = sandbox.ledger.count("POST", "/sop_orders")
    report.figure("sandbox: calls made", SANDBOX, limit=f">= {SANDBOX}")
    report.figure("sandbox: orders asked for once too seldom", max(made - orders, 0), limit=0)
    report.figure("sandbox: open files more than at the start", after[0] - before[0], limit=4)
    report.figure("sandbox: threads more than at the start", after[1] - before[1], limit=2)
