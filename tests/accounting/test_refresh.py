"""Refresh tokens that work once, access tokens that live for five minutes, and many who share them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sagewire.accounting import Accounting
from sagewire.runtime import FileStore, LoginRequired, OAuthSession
from sagewire.sandbox import Call, Sandbox
from sagewire.sandbox.connect import session

ROOT = Path(__file__).parents[2]
PROCESSES, TASKS, EXPIRIES = 2, 25, 20
"""Fifty tasks in two processes; that many expiries."""


@pytest.fixture
def fresh() -> Iterator[Sandbox]:
    with Sandbox(customers=1, products=1, transactions=1, orders=1) as sandbox:
        yield sandbox


def refreshes(sandbox: Sandbox) -> list[Call]:
    """The calls of the token endpoint that spent a refresh token, well or ill."""
    return [call for call in sandbox.ledger.calls("POST", "/token") if "grant_type=refresh_token" in call.body]


def _start(sandbox: Sandbox, store: FileStore) -> subprocess.Popen[str]:
    known, urls = sandbox.credentials_for("accounting"), sandbox.sign_in_urls("accounting")
    place = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "file": str(store.path),
        "authorize_url": urls.authorize,
        "token_url": urls.token,
        "base_url": sandbox.url("accounting"),
        "business": known.context["business"],
        "tasks": TASKS,
    }
    command = [sys.executable, "-m", "tests.accounting.worker", json.dumps(place)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _told(worker: subprocess.Popen[str]) -> str:
    assert worker.stdout is not None
    return worker.stdout.readline().strip()


def test_two_processes_and_fifty_tasks_share_a_token_file_through_twenty_expiries(
    fresh: Sandbox, tmp_path: Path
) -> None:
    assert fresh.accounting.identity.access_lifetime == 300
    store = FileStore(tmp_path / "tokens.json")
    session(fresh, "accounting", store=store)
    with ExitStack() as held:
        workers = [held.enter_context(_start(fresh, store)) for _ in range(PROCESSES)]
        assert [_told(worker) for worker in workers] == ["ready"] * PROCESSES
        ahead = 0.0
        for number in range(1, EXPIRIES + 1):
            ahead += 301
            fresh.clock.advance(301)
            for worker in workers:
                assert worker.stdin is not None
                print(ahead, file=worker.stdin, flush=True)
            assert [_told(worker) for worker in workers] == ["[]"] * PROCESSES, "no call fails"
            assert [call.status for call in refreshes(fresh)] == [200] * number, "one refresh for each expiry"
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.close()
        assert [worker.wait(30) for worker in workers] == [0] * PROCESSES
    calls = fresh.ledger.calls("GET", "/user")
    assert len(calls) == PROCESSES * TASKS * EXPIRIES
    assert {call.status for call in calls} == {200}
    kept = store.load()
    assert kept is not None
    assert kept.generation == EXPIRIES + 1 or kept.generation == EXPIRIES


def test_a_copy_of_the_token_file_ends_in_a_login_that_says_why(fresh: Sandbox, tmp_path: Path) -> None:
    store, copy = FileStore(tmp_path / "tokens.json"), FileStore(tmp_path / "copy.json")
    session(fresh, "accounting", store=store)
    tokens = store.load()
    assert tokens is not None
    copy.save(tokens)
    fresh.clock.advance(301)
    with fresh.client("accounting", auth=session(fresh, "accounting", store=store, signed_in=False)) as one:
        one.user.get()
    fresh.clock.advance(1)
    with (
        fresh.client("accounting", auth=session(fresh, "accounting", store=copy, signed_in=False)) as other,
        pytest.raises(LoginRequired) as required,
    ):
        other.user.get()
    assert "share one token store" in required.value.hint


def test_logging_out_revokes_the_refresh_token(fresh: Sandbox, tmp_path: Path) -> None:
    store = FileStore(tmp_path / "tokens.json")
    auth: OAuthSession = session(fresh, "accounting", store=store)
    client: Accounting = fresh.client("accounting", auth=auth)
    with client:
        client.user.get()
        tokens = store.load()
        client.run(auth.logout())
    assert store.load() is None
    (revoked,) = fresh.ledger.calls("POST", "/revoke")
    assert revoked.status == 200
    assert tokens is not None
    store.save(tokens)
    fresh.clock.advance(301)
    with (
        fresh.client("accounting", auth=session(fresh, "accounting", store=store, signed_in=False)) as again,
        pytest.raises(LoginRequired),
    ):
        again.user.get()
