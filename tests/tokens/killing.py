"""Programs that die while they renew a login or key, and what is left to whoever comes after."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from typing import Any

import attrs

from tests.tokens.crowd import ROOT, settings_for
from tests.tokens.parties import Party

LOST = "sagewire login accounting"
"""The command that a person is told to run."""


class Victims:
    """A process that forks programs to be killed; use as a context manager."""

    def __init__(self, party: Party) -> None:
        """Starts it, with a store in which everything is good."""
        self.party = party
        party.admit()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.tokens.victim", party.kind],
            cwd=ROOT,
            env=settings_for(party),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Victims:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *details: object) -> None:
        self._process.communicate(timeout=30)

    def run(self, **order: Any) -> dict[str, Any]:
        """Lets one program run, and says how it ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps({"ahead": self.party.ahead, **order}), file=self._process.stdin, flush=True)
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told


@attrs.define
class Tally:
    """How programs died, and what it cost.

    Attributes:
        tried: programs that were to be killed.
        lines: lines of Python between the server's answer and the end of its writing.
        killed: those that were.
        untouched: died before anything was asked for: what there was is still good.
        saved: died after the new one was safe.
        lost: the answer died with its program; the next one said so, and how to log in again.
        recovered: it was not in place yet, and the next one completed it, or for a key had another.
        wrong: what should not have been.
    """

    tried: int = 0
    lines: int = 0
    killed: int = 0
    untouched: int = 0
    saved: int = 0
    lost: int = 0
    recovered: int = 0
    wrong: list[str] = attrs.field(factory=list[str])


def kill_many(party: Party, *, anywhere: int, window: int, seed: int, beside: bool = False) -> Tally:
    """Kills programs that renew at random lines of Python, and looks at what comes after.

    Args:
        party: what they renew.
        anywhere: how many to kill anywhere in the renewal.
        window: how many to kill between the server's answer and the end of its writing; all lines, if there are fewer.
        seed: of the random lines.
        beside: another program runs at the same time, and wants the same.
    """
    dice, tally = random.Random(seed), Tally()
    with Victims(party) as victims:
        party.admit(ended=True)
        measured = victims.run(at=0)
        if measured["told"] or not measured["window"][1]:
            tally.wrong.append(f"a program that was not killed: {measured}")
            return tally
        first, last = measured["window"]
        inner = range(first, last + 1)
        tally.lines = len(inner)
        points = dice.sample(inner, min(window, len(inner)))
        points += [dice.randrange(1, last + 1) for _ in range(anywhere)]
        for point in points:
            _kill_one(victims, point, tally, beside=beside)
    return tally


def _kill_one(victims: Victims, point: int, tally: Tally, *, beside: bool) -> None:
    party = victims.party
    party.admit(ended=True)
    before, old = party.granted(), party.store.load()
    ended = victims.run(at=point, beside=beside)
    tally.tried += 1
    tally.killed += ended["died"] == signal.SIGKILL
    spent, kept = party.granted() - before, party.store.load()  # a damaged store raises
    mode = party.store.path.stat().st_mode & 0o777
    if mode != 0o600:
        tally.wrong.append(f"line {point}: the store's mode is {mode:04o}")
    told = ended["other"] if beside else victims.run()
    assert old is not None
    assert kept is not None
    is_new = kept.access != old.access
    error, lost = told["told"], spent > 0 and not is_new
    if told["died"]:
        tally.wrong.append(f"line {point}: the next program died")
    elif not lost and error:
        tally.wrong.append(f"line {point}: nothing was lost, but the next program was told: {error}")
    elif not lost:
        tally.saved += is_new
        tally.untouched += not is_new
    elif not error:
        tally.recovered += 1
        if party.kind == "login" and party.granted() - before != spent:
            tally.wrong.append(f"line {point}: a refresh token that was spent worked again")
    elif party.kind == "key":
        tally.wrong.append(f"line {point}: the first key did not help: {error}")
    elif error.startswith("LoginRequired") and LOST in error:
        tally.lost += 1
    else:
        tally.wrong.append(f"line {point}: a lost login was told as: {error}")
