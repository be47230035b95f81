"""Instances: what the service gave is kept, privately, and not lost by mistake."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sagewire.events import Instance, InstanceStore
from sagewire.runtime.auth.stores import FileStore, MemoryStore
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import DecodeError, StoreError, UsageError

INSTANCE = Instance(id=12, token="hidden-token", name="Books", element="sage200")


def test_an_answer_is_read() -> None:
    answer = {"id": 12, "token": "hidden-token", "name": "Books", "element": {"key": "sage200"}, "valid": True}
    assert Instance.of(answer) == INSTANCE
    assert "hidden" not in repr(INSTANCE)
    assert Instance.of({"id": 1, "token": "t", "name": None}) == Instance(id=1, token="t")


@pytest.mark.parametrize(
    "answer", [{}, {"id": "12", "token": "t"}, {"id": True, "token": "t"}, {"id": 12}, {"id": 12, "token": "********"}]
)
def test_an_answer_without_id_or_token_is_refused(answer: dict[str, Any]) -> None:
    with pytest.raises(DecodeError):
        Instance.of(answer)


def test_a_file_keeps_it(tmp_path: Path) -> None:
    store = InstanceStore.file("books", directory=tmp_path)
    assert store.load() is None
    store.check_writable()
    store.save(INSTANCE)
    assert InstanceStore.file("books", directory=tmp_path).load() == INSTANCE
    (kept,) = tmp_path.glob("books-*.json")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert "hidden" not in repr(store)
    store.delete()
    assert store.load() is None


def test_another_instance_is_not_lost_by_mistake() -> None:
    store = InstanceStore(MemoryStore())
    store.save(INSTANCE)
    store.save(Instance(id=12, token="renewed"))
    with pytest.raises(UsageError, match="holds the instance 12"):
        store.save(Instance(id=13, token="t"))
    store.save(Instance(id=13, token="t"), replace=True)
    assert store.load() == Instance(id=13, token="t")


def test_a_login_is_no_instance(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    shared = FileStore(tmp_path / "login.json")
    shared.save(Tokens(access="hidden", issued_at=now, expires_at=now, consented_at=now))
    with pytest.raises(StoreError, match="holds a login") as caught:
        InstanceStore(shared).load()
    assert "hidden" not in str(caught.value)
    with pytest.raises(StoreError):
        InstanceStore(shared).save(INSTANCE)
