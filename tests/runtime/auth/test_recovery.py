"""What a process wrote that died before it could put it in place: completed if it is whole and follows, else left."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from sagewire.runtime.auth import FileStore, Tokens
from tests.runtime.auth.support import LIFETIME, START, FakeClock, Run, TokenServer, session_of

TOKENS = Tokens(
    access="acc-1", refresh="ref-1", issued_at=START, expires_at=START + timedelta(hours=8), consented_at=START
)
NEWER = attrs.evolve(TOKENS, access="acc-2", refresh="ref-2", generation=2)


def left(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / ".tokens.json.4711-0abc0abc.tmp"
    path.write_text(text)
    path.chmod(mode)
    return path


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    made = FileStore(tmp_path / "tokens.json")
    made.save(TOKENS)
    return made


def test_what_follows_is_put_in_place(store: FileStore, tmp_path: Path) -> None:
    path = left(tmp_path, NEWER.to_json())
    assert store.load() == TOKENS
    store.recover()
    assert store.load() == NEWER
    assert not path.exists()
    assert store.path.stat().st_mode & 0o777 == 0o600
    store.recover()
    assert store.load() == NEWER


OTHERS = {
    "cut off": NEWER.to_json()[:-20],
    "the proof's blanks": " " * 5000,
    "nothing": "",
    "the same generation": attrs.evolve(NEWER, generation=1).to_json(),
    "an older one": attrs.evolve(NEWER, generation=0).to_json(),
    "two ahead": attrs.evolve(NEWER, generation=3).to_json(),
    "another login": attrs.evolve(NEWER, consented_at=START - timedelta(days=1)).to_json(),
    "another client": attrs.evolve(NEWER, client_id="other").to_json(),
}


@pytest.mark.parametrize("what", OTHERS)
def test_anything_else_is_left_alone(store: FileStore, tmp_path: Path, what: str) -> None:
    path = left(tmp_path, OTHERS[what])
    store.recover()
    assert store.load() == TOKENS
    assert path.exists()


def test_what_others_could_have_written_is_not_taken(store: FileStore, tmp_path: Path) -> None:
    left(tmp_path, NEWER.to_json(), 0o620)
    store.recover()
    assert store.load() == TOKENS


def test_after_a_logout_nothing_comes_back(store: FileStore, tmp_path: Path) -> None:
    left(tmp_path, NEWER.to_json())
    store.delete()
    store.recover()
    assert store.load() is None


def test_a_refresh_completes_what_a_dead_process_left(tmp_path: Path) -> None:
    clock, server = FakeClock(), TokenServer()
    store = FileStore(tmp_path / "tokens.json")
    first = server.tokens(clock)
    store.save(first)
    session, run = session_of(server, clock, store), Run(server, clock)
    run.token(session)
    clock.pass_(LIFETIME)
    server.good.discard("refresh-1")  # spent by the process that died
    left(tmp_path, server.tokens(clock, generation=2, consented_at=first.consented_at).to_json())
    assert run.token(session) == "access-2"
    assert server.requests == []
    clock.pass_(LIFETIME)
    assert run.token(session) == "access-3"
