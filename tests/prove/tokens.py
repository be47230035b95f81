"""Tokens at length: a crowd through 200 expiries, programs that are killed, disks that are full, clocks that jump."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sagewire.sandbox import Sandbox
from tests.prove.report import Report
from tests.tokens.clocks import jump
from tests.tokens.crowd import Outcome, through_expiries
from tests.tokens.killing import Tally, Victims, kill_many
from tests.tokens.parties import KINDS, NOBODY, Party, party

TITLE = "Tokens and keys: one renewal for all, and no login lost"

PROCESSES, THREADS = 8, 16
EXPIRIES = {"login": 200, "key": 50}
WAYS = (*["threads"] * 6, "loops", "loops", "forks", "forks")
ANYWHERE, WINDOW, BESIDE = 150, 100, 50
PROGRAMS, STEPS = 8, 300
SEED = 2026
_NAMES = {"login": "login (Accounting: refresh tokens that work once)", "key": "API key (Sage 50: keys that rotate)"}


def prove(report: Report) -> None:
    """Runs every part for logins and for keys."""
    report.say(
        "The sandbox's ledger is the judge. Programs take part as a user's would: `from_profile()`, settings in the "
        "environment, one file for all. What each scenario does is in `tests/tokens/`."
    )
    with Sandbox(customers=1, products=1, transactions=1, orders=1) as box:
        _crowd(report, box)
        _killed(report, box)
        _stores(report, box)
        _clocks(report, box)


@contextmanager
def _fresh(kind: str, box: Sandbox) -> Iterator[Party]:
    with tempfile.TemporaryDirectory() as folder:
        box.reset()
        yield party(kind, box, Path(folder))


def _crowd(report: Report, box: Sandbox) -> None:
    report.say("## Shared by many")
    report.say(
        f"{PROCESSES} processes of {THREADS} threads each share one file through {EXPIRIES['login']} expiries of a "
        f"login, {EXPIRIES['key']} of a key. Every other one comes early: the token or key is revoked, which shows as "
        "a 401. In one round of five the calls come from two event loops of each process, in another from threads "
        "while the process forks four children."
    )
    rows: list[tuple[object, ...]] = []
    for kind in KINDS:
        with _fresh(kind, box) as shared:
            expiries = EXPIRIES[kind]
            outcome = through_expiries(shared, processes=PROCESSES, threads=THREADS, expiries=expiries, ways=WAYS)
        _judge_crowd(report, kind, outcome, expiries)
        rows.append(
            (_NAMES[kind], outcome.calls, len(outcome.failures), outcome.asked, outcome.granted, outcome.repeated)
        )
    report.table(("shared", "calls", "failed", "renewals asked for", "granted", "refresh tokens sent twice"), rows)


def _judge_crowd(report: Report, kind: str, outcome: Outcome, expiries: int) -> None:
    report.figure(f"{kind}: calls that failed", len(outcome.failures), limit=0)
    report.figure(f"{kind}: expiries that cost other than one renewal", len(outcome.uneven), limit=0)
    report.figure(f"{kind}: renewals granted", outcome.granted, limit=f"= {expiries}")
    report.figure(f"{kind}: refresh tokens sent twice", outcome.repeated, limit=0)
    for what in (*outcome.failures[:3], *outcome.uneven[:3]):
        report.wrong(f"{kind}: {what}")
    if outcome.generation != expiries + 1:
        report.wrong(f"{kind}: the store ends with generation {outcome.generation}, not {expiries + 1}")


def _killed(report: Report, box: Sandbox) -> None:
    report.say("## Killed")
    report.say(
        "Programs are killed (SIGKILL) at a random line of Python, of their own code or a library's, while they renew: "
        f"{ANYWHERE} anywhere, {WINDOW} between the server's answer and the end of its writing, and {2 * BESIDE} while "
        "another program wants the same. Then another program calls. It must go on, unless the server's answer died "
        "with the first one before it was written to the disk; then it must be told to log in again, and by which "
        "command. What was written and not yet put in place is completed. For a key there is always a way on, by the "
        f"first key. Seed {SEED}."
    )
    rows: list[tuple[object, ...]] = []
    for kind in KINDS:
        for beside in (False, True):
            anywhere, window = (BESIDE, BESIDE) if beside else (ANYWHERE, WINDOW)
            with _fresh(kind, box) as shared:
                tally = kill_many(shared, anywhere=anywhere, window=window, seed=SEED, beside=beside)
            name = f"{kind}{', beside another' if beside else ''}"
            _judge_killed(report, name, kind, tally, beside=beside)
            rows.append((name, tally.killed, tally.untouched, tally.saved, tally.recovered, tally.lost))
    report.table(
        (
            "killed while renewing a",
            "killed",
            "before it was asked",
            "saved",
            "completed, or had again",
            "answer lost, and told so",
        ),
        rows,
    )


def _judge_killed(report: Report, name: str, kind: str, tally: Tally, *, beside: bool) -> None:
    """Beside another, a program may find everything done, and end before it comes to its line."""
    report.figure(f"{name}: killed", tally.killed, limit=f">= {tally.tried // 2}" if beside else f"= {tally.tried}")
    report.figure(f"{name}: logins lost otherwise, or not told", len(tally.wrong), limit=0)
    if kind == "key":
        report.figure(f"{name}: keys lost", tally.lost, limit=0)
    for what in tally.wrong[:5]:
        report.wrong(f"{name}: {what}")


def _stores(report: Report, box: Sandbox) -> None:
    report.say("## Disks")
    report.say(
        "The operating system refuses to write: every byte (`RLIMIT_FSIZE`), or to a user who may only read the "
        "directory. The program must say so, ask for nothing, and the next one, which may write, must find everything "
        "as it was. That a disk which fills up between the proof and the writing keeps the new token in memory, and "
        "writes it later, is in `tests/tokens/test_stores.py`, for each of the operating system's calls."
    )
    rows: list[tuple[object, ...]] = []
    for kind in KINDS:
        for limit in ("disk", "user"):
            with _fresh(kind, box) as shared:
                rows.append((kind, limit, *_limited(report, shared, limit)))
    report.table(("shared", "who says no", "told", "asked for meanwhile", "afterwards"), rows)


def _limited(report: Report, shared: Party, limit: str) -> tuple[object, ...]:
    folder = shared.store.path.parent
    with Victims(shared) as victims:
        shared.admit(ended=True)
        if limit == "user":
            shared.give_to(NOBODY)
            folder.chmod(0o500)
        told, asked = victims.run(limit=limit)["told"], len(shared.asked())
        folder.chmod(0o700)
        shared.take_back()
        after = victims.run()["told"]
    name = told.partition(":")[0]
    if name != "StoreError" or asked or after:
        report.wrong(f"{shared.kind}, {limit}: told {told!r}, asked {asked} times, afterwards {after!r}")
    return name, asked, after or "as it was"


def _clocks(report: Report, box: Sandbox) -> None:
    report.say("## Clocks")
    report.say(
        f"{PROGRAMS} programs share a file. {STEPS} times, the clock of one jumps by up to an hour either way, the "
        f"server's goes on, a program may end and start again; then every program calls. Seed {SEED}."
    )
    rows: list[tuple[object, ...]] = []
    for kind in KINDS:
        with _fresh(kind, box) as shared:
            outcome = jump(shared, programs=PROGRAMS, steps=STEPS, seed=SEED)
        rows.append((kind, outcome.calls, len(outcome.failures), outcome.granted, outcome.repeated))
        report.figure(f"{kind}, clocks that jump: calls that failed", len(outcome.failures), limit=0)
        report.figure(f"{kind}, clocks that jump: refresh tokens sent twice", outcome.repeated, limit=0)
        for what in outcome.failures[:3]:
            report.wrong(f"{kind}, clocks: {what}")
    report.table(("shared", "calls", "failed", "renewals", "refresh tokens sent twice"), rows)
