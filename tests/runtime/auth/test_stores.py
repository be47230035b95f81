from __future__ import annotations

import errno
import os
import stat
from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from sagewire.runtime.auth import FileStore, KeyringStore, MemoryStore, Store, Tokens
from sagewire.runtime.errors import StoreError
from tests.runtime.auth.support import START

TOKENS = Tokens(
    access="acc-1", refresh="ref-1", issued_at=START, expires_at=START + timedelta(hours=8), consented_at=START
)
NEWER = attrs.evolve(TOKENS, access="acc-2", refresh="ref-2", generation=2)


class FakeKeyring:
    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.limit = 10_000

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > self.limit:
            raise OSError("CredWrite failed for acc-1")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture(params=["memory", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "memory":
        return MemoryStore()
    if request.param == "file":
        return FileStore(tmp_path / "deep" / "tokens.json")
    return KeyringStore("app-1", backend=FakeKeyring(), directory=tmp_path / "locks")


def test_every_store_keeps_the_contract(store: Store) -> None:
    assert store.load() is None
    store.delete()
    store.check_writable()
    assert store.load() is None
    store.save(TOKENS)
    assert store.load() == TOKENS
    store.check_writable()
    assert store.load() == TOKENS
    store.save(NEWER)
    assert store.load() == NEWER
    first, second = store.lock().request(), store.lock().request()
    assert first.ready()
    assert not second.ready()
    first.release()
    assert second.ready()
    second.release()
    assert "acc-2" not in repr(store)
    assert "ref-2" not in repr(store)
    store.delete()
    assert store.load() is None


def test_file_and_directory_are_private_whatever_the_umask(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "a" / "tokens.json")
    before = os.umask(0o000)
    try:
        store.save(TOKENS)
        os.umask(0o777)
        store.save(NEWER)
    finally:
        os.umask(before)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in store.path.parent.iterdir()] == ["tokens.json"]


def test_accounts_and_clients_have_files_of_their_own(tmp_path: Path) -> None:
    pairs = [("a", "bc"), ("ab", "c"), ("a", "b/c"), ("a", "b c"), ("a", "../b"), ("A", "bc"), ("a", "")]
    paths = {FileStore.of(client, account, tmp_path).path for client, account in pairs}
    assert len(paths) == len(pairs)
    assert {path.parent for path in paths} == {tmp_path}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o666])
def test_a_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(TOKENS)
    store.path.chmod(mode)
    for action in (store.load, store.check_writable, lambda: store.save(NEWER)):
        with pytest.raises(StoreError, match=r"chmod 600 .*tokens\.json"):
            action()
    store.path.chmod(0o600)
    assert store.load() == TOKENS


def test_a_symbolic_link_is_refused_and_its_target_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.json"
    FileStore(target).save(TOKENS)
    store = FileStore(tmp_path / "tokens.json")
    store.path.symlink_to(target)
    for action in (store.load, store.check_writable, lambda: store.save(NEWER)):
        with pytest.raises(StoreError, match="symbolic link"):
            action()
    target.unlink()
    with pytest.raises(StoreError, match="symbolic link"):
        store.save(NEWER)
    assert not target.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_files_and_directories_of_others_are_refused(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "d" / "tokens.json")
    store.save(TOKENS)
    os.chown(store.path, 12345, -1)
    with pytest.raises(StoreError, match="belongs to another user"):
        store.load()
    os.chown(store.path, 0, -1)
    os.chown(store.path.parent, 12345, -1)
    with pytest.raises(StoreError, match="belongs to another user"):
        store.check_writable()


def test_a_directory_that_others_may_write_in_is_refused(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "d" / "tokens.json")
    store.save(TOKENS)
    store.path.parent.chmod(0o777)
    with pytest.raises(StoreError, match="chmod go-w"):
        store.check_writable()
    with pytest.raises(StoreError, match="chmod go-w"):
        store.lock().request().ready()


def test_a_directory_a_pipe_and_a_huge_file_are_no_token_files(tmp_path: Path) -> None:
    (tmp_path / "dir").mkdir()
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "huge").write_bytes(b" " * (1024 * 1024 + 1))
    (tmp_path / "huge").chmod(0o600)
    for name in ("dir", "pipe", "huge"):
        with pytest.raises(StoreError, match=name):
            FileStore(tmp_path / name).load()


@pytest.mark.parametrize("content", [b"", b"{", b'{"version": 1}', b"\x00\xff", TOKENS.to_json().encode()[:-40]])
def test_a_damaged_file_is_named_and_kept(tmp_path: Path, content: bytes) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.path.write_bytes(content)
    store.path.chmod(0o600)
    for action in (store.load, lambda: store.save(NEWER)):
        with pytest.raises(StoreError, match=r"tokens\.json is damaged.*left as it is.*log in again") as caught:
            action()
        assert "ref-1" not in str(caught.value)
    assert store.path.read_bytes() == content


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_a_failed_write_leaves_the_old_tokens_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    store = FileStore(tmp_path / "tokens.json")
    store.save(TOKENS)
    original = os.open

    def refuse(*args: object, **kwargs: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def refuse_writing(path: str, flags: int, mode: int = 0o777) -> int:
        return refuse() if flags & os.O_CREAT else original(path, flags, mode)

    if call == "replace":
        monkeypatch.setattr(Path, "replace", refuse)
    else:
        monkeypatch.setattr(os, call, refuse_writing if call == "open" else refuse)
    with pytest.raises(StoreError, match="No space left"):
        store.save(NEWER)
    if call != "replace":
        with pytest.raises(StoreError, match="No space left"):
            store.check_writable()
    monkeypatch.undo()
    assert store.load() == TOKENS
    assert [entry.name for entry in tmp_path.iterdir()] == ["tokens.json"]


def test_what_dead_writers_left_is_swept(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    old, new = tmp_path / ".tokens.json.1-ab.tmp", tmp_path / ".tokens.json.2-cd.tmp"
    for path in (old, new):
        path.write_text("ref-0")
    os.utime(old, (0, 0))
    store.save(TOKENS)
    assert not old.exists()
    assert new.exists()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_may_not_spend_the_refresh_token_of_its_parent() -> None:
    store = MemoryStore(TOKENS)
    child = os.fork()
    if child == 0:
        try:
            store.check_writable()
        except StoreError as error:
            store.save(NEWER)  # a login of its own
            store.check_writable()
            os._exit(0 if "fork" in str(error) else 1)
        os._exit(2)
    assert os.waitpid(child, 0)[1] == 0
    store.check_writable()


def test_a_keyring_that_takes_too_little_is_found_before_it_matters(tmp_path: Path) -> None:
    backend = FakeKeyring()
    store = KeyringStore("app-1", backend=backend, directory=tmp_path)
    store.save(TOKENS)
    backend.limit = len(TOKENS.to_json()) + 10
    with pytest.raises(StoreError, match="FileStore") as caught:
        store.check_writable()
    assert "acc-1" not in str(caught.value)
    assert list(backend.entries) == [("sagewire", "app-1:default")]


def test_a_damaged_keyring_entry_is_named_and_kept(tmp_path: Path) -> None:
    backend = FakeKeyring()
    backend.entries["sagewire", "app-1:default"] = "ref-1"
    with pytest.raises(StoreError, match=r"app-1:default.*damaged") as caught:
        KeyringStore("app-1", backend=backend, directory=tmp_path).load()
    assert "ref-1" not in str(caught.value)
    assert backend.entries
