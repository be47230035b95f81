"""A disk that is full and a directory that cannot be written stop a renewal before it costs anything."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sagewire.sandbox import Sandbox
from tests.tokens.clocks import Program
from tests.tokens.killing import Victims
from tests.tokens.parties import KINDS, NOBODY, party
from tests.tokens.worker import made

forks = pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "fork"), reason="needs fork and limits")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A directory that a user without rights can reach."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@forks
@pytest.mark.parametrize("limit", ["disk", "user"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_real_limit_costs_no_login(box: Sandbox, folder: Path, kind: str, limit: str) -> None:
    """The operating system says no: to every byte (RLIMIT_FSIZE), or to a user who may only read."""
    shared = party(kind, box, folder)
    with Victims(shared) as victims:
        shared.admit(ended=True)
        if limit == "user":
            shared.give_to(NOBODY)
            folder.chmod(0o500)
        told = victims.run(limit=limit)
        assert told["died"] == 0
        assert told["told"].startswith("StoreError")
        assert str(folder) in told["told"]
        assert ("File too large" if limit == "disk" else "Permission denied") in told["told"]
        assert shared.asked() == [], "nothing was asked for, so nothing is spent"
        folder.chmod(0o700)
        shared.take_back()
        assert victims.run()["told"] == "", "nothing is lost"
    assert shared.granted() == 1
    assert not [entry for entry in folder.iterdir() if entry.suffix == ".tmp"]


class FullDisk:
    """Fails one of the operating system's calls, from the n-th on."""

    def __init__(self, name: str, first: int) -> None:
        self._name, self._left = name, first
        self._original: Callable[..., Any] = getattr(os, name)

    def __call__(self, *given: Any, **named: Any) -> Any:
        writes = self._name != "open" or bool(given[1] & os.O_CREAT and str(given[0]).endswith(".tmp"))
        self._left -= writes
        if writes and self._left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._original(*given, **named)


STEPS = ("open", "fsync", "replace")
"""What writing a file does: make a temporary one, sync it, put it in place."""
BEFORE = {"open": 1, "fsync": 1, "replace": 0}
"""How often each is done before the token is spent: the proof that the store can be written."""


@pytest.fixture
def program(box: Sandbox, tmp_path: Path) -> Iterator[Program]:
    """A program with a login, which has made a call."""
    shared = party("login", box, tmp_path)
    shared.admit()
    running = Program(shared)
    assert made(running.client) == ""
    yield running
    running.close()


@pytest.mark.parametrize("step", [step for step in STEPS if BEFORE[step]])
def test_a_full_disk_is_found_before_the_token_is_spent(
    program: Program, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    program.party.expire(early=False)
    with monkeypatch.context() as patched:
        patched.setattr(os, step, FullDisk(step, 0))
        told = made(program.client)
        assert told.startswith("StoreError")
        assert "No space left on device" in told
        assert "free the disk" in told
    assert program.party.asked() == []
    assert made(program.client) == ""
    assert program.party.granted() == 1


@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_fills_up_meanwhile_keeps_the_new_token_in_memory(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, step: str
) -> None:
    """It was proved that the store can be written, and then it cannot: the login lives on, and is written later."""
    store = program.party.store
    old = store.load()
    program.party.expire(early=False)
    with monkeypatch.context() as patched:
        patched.setattr(os, step, FullDisk(step, BEFORE[step]))
        assert made(program.client) == made(program.client) == ""
        assert "in memory only" in caplog.text
        assert "No space left on device" in caplog.text
        assert store.load() == old, "what is there is left as it is"
    assert program.party.granted() == 1
    program.party.pass_(60)
    assert made(program.client) == ""
    assert store.load() == program.client.auth.tokens, "written as soon as it can be"
    program.party.expire(early=False)
    assert made(program.client) == ""
    assert program.party.granted() == len(program.party.asked()) == 2
    assert sorted(entry.name for entry in store.path.parent.iterdir()) == ["login.json", "login.json.lock"]
