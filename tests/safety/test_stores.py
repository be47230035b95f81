"""What is kept in files is its owner's alone: 0600 in 0700, whatever the umask; wider ones and links are refused."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sagewire.events.seen import SeenFile
from sagewire.exchange.database import Database, Layout
from sagewire.exchange.inbox import Inbox
from sagewire.exchange.journal import Journal
from sagewire.exchange.receiver import Notification
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.auth.stores.secret import FileSecret
from sagewire.runtime.errors import StoreError
from tests.safety.scenes import tokens

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")


def _database(path: Path) -> None:
    with contextlib.closing(Database(path, Layout(schema="CREATE TABLE a (b)", format=1))) as file, file.changing():
        assert _wider(path.parent) == []


def _seen(path: Path) -> None:
    with SeenFile(path) as seen:
        seen.add("a")
        assert _wider(path.parent) == []  # the files beside it, too, while it is open


KEEPERS: dict[str, Callable[[Path], object]] = {
    "tokens": lambda path: FileStore(path).save(tokens()),
    "secret": lambda path: FileSecret(path).save("secret"),
    "seen": _seen,
    "inbox": lambda path: Inbox(path).note(Notification(scope="customers")),
    "database": _database,
    "journal": lambda path: Journal(path).add(["1"], b"[]", datetime(2026, 1, 1, tzinfo=UTC)),
}


def _wider(folder: Path) -> list[str]:
    return [
        f"{path.name} {mode:04o}"
        for path in [folder, *folder.rglob("*")]
        if (mode := stat.S_IMODE(path.stat().st_mode)) & 0o077
    ]


@pytest.fixture(autouse=True)
def _no_umask() -> Generator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.parametrize("name", KEEPERS)
def test_what_is_kept_is_private(name: str, tmp_path: Path) -> None:
    KEEPERS[name](tmp_path / "own" / "file")
    assert _wider(tmp_path / "own") == []
    if name in {"tokens", "secret", "seen"}:
        KEEPERS[name](tmp_path / "far" / "away" / "file")
        assert _wider(tmp_path / "far") == []


@pytest.mark.parametrize("name", KEEPERS)
def test_what_others_can_read_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "own" / "file"
    KEEPERS[name](path)
    path.chmod(0o640)
    with pytest.raises(StoreError, match="chmod 600"):
        _used_again(name, path)


@pytest.mark.parametrize("name", KEEPERS)
def test_a_symbolic_link_is_refused(name: str, tmp_path: Path) -> None:
    path, target = tmp_path / "own" / "file", tmp_path / "target"
    path.parent.mkdir(mode=0o700)
    target.touch(mode=0o600)
    path.symlink_to(target)
    with pytest.raises(StoreError, match="symbolic link"):
        _used_again(name, path)
    assert target.read_bytes() == b""


def _used_again(name: str, path: Path) -> None:
    if name == "secret":
        FileSecret(path).load()
    KEEPERS[name](path)
