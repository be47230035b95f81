"""One refresh for each expiry: threads, event loops, forks and processes that share one file and a strict server."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl

import pytest

from sagewire.runtime.auth import FileStore, MemoryStore, OAuthSession, Store, Tokens
from sagewire.runtime.effects import Clock, drive_async
from sagewire.runtime.errors import ConnectionFailed, StoreError
from tests.runtime.auth.support import LIFETIME, AsyncServer, FakeClock, Run, TokenServer, session_of, unreachable

T = TypeVar("T")


def together(count: int, work: Callable[[int], T]) -> list[T]:
    """Runs the work in so many threads that start at once."""
    barrier = threading.Barrier(count)
    results: list[T] = []
    failures: list[Exception] = []

    def go(number: int) -> None:
        barrier.wait()
        try:
            results.append(work(number))
        except Exception as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=go, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    return results


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else FileStore(tmp_path / "tokens.json")


def test_threads_with_two_sessions_refresh_once_for_each_expiry(store: Store) -> None:
    clock, server = FakeClock(), TokenServer()
    store.save(server.tokens(clock))
    sessions = [session_of(server, clock, store) for _ in range(2)]
    run = Run(server, clock)
    for expiry in range(1, 9):
        clock.pass_(LIFETIME)
        tokens = together(8, lambda number: run.token(sessions[number % 2]))
        assert set(tokens) == {f"access-{expiry + 1}"}
        assert len(server.spent) == expiry
    assert server.refused == []


def test_those_who_wait_use_new_tokens_that_could_not_be_saved() -> None:
    class Broken(MemoryStore):
        def save(self, tokens: Tokens) -> None:
            raise StoreError("full")

    clock, server = FakeClock(), TokenServer()
    session = session_of(server, clock, Broken(server.tokens(clock)))
    run = Run(server, clock)
    run.token(session)
    clock.pass_(LIFETIME)
    assert set(together(8, lambda number: run.token(session))) == {"access-2"}
    assert len(server.requests) == 1


def test_in_the_advisory_window_the_others_do_not_wait() -> None:
    clock, server = FakeClock(), TokenServer()
    session = session_of(server, clock, MemoryStore(server.tokens(clock)))
    run = Run(server, clock)
    run.token(session)
    clock.pass_(250)
    asked, go = threading.Event(), threading.Event()

    def hold() -> None:
        asked.set()
        assert go.wait(10)

    server.before = hold
    leader = threading.Thread(target=run.token, args=(session,))
    leader.start()
    assert asked.wait(10)
    assert {run.token(session) for _ in range(20)} == {"access-1"}
    go.set()
    leader.join()
    assert run.token(session) == "access-2"
    assert len(server.requests) == 1


def test_those_who_wait_share_a_failure() -> None:
    clock, server = FakeClock(), TokenServer()
    session = session_of(server, clock, MemoryStore(server.tokens(clock)))
    run = Run(server, clock)
    run.token(session)
    clock.pass_(LIFETIME)
    server.faults += [unreachable] * 3
    waiting = threading.Barrier(6)

    def hold() -> None:
        if len(server.requests) == 0:
            waiting.wait(10)
            threading.Event().wait(0.05)  # the others join the queue

    server.before = hold
    outcomes: list[str] = []

    def call(number: int) -> None:
        if number:
            waiting.wait(10)
        try:
            outcomes.append(run.token(session))
        except ConnectionFailed as error:
            outcomes.append(type(error).__name__)

    threads = [threading.Thread(target=call, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == ["ConnectionFailed"] * 6
    assert len(server.requests) == 3


def test_tasks_in_two_event_loops_refresh_once_for_each_expiry(store: Store) -> None:
    clock, server = FakeClock(), TokenServer()
    store.save(server.tokens(clock))
    session = session_of(server, clock, store)
    transport = AsyncServer(server)

    async def crowd() -> set[str]:
        calls = [drive_async(session.headers(clock.now()), transport, clock) for _ in range(10)]
        return {headers["Authorization"] for headers in await asyncio.gather(*calls)}

    for expiry in range(1, 5):
        clock.pass_(LIFETIME)
        seen = together(2, lambda _: asyncio.run(crowd()))
        assert seen == [{f"Bearer access-{expiry + 1}"}] * 2
        assert len(server.spent) == expiry


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_session_works_after_a_fork_in_the_middle_of_a_refresh(tmp_path: Path) -> None:
    clock, server = FakeClock(), TokenServer()
    store = FileStore(tmp_path / "tokens.json")
    store.save(server.tokens(clock))
    session = session_of(server, clock, store)
    run = Run(server, clock)
    run.token(session)
    clock.pass_(250)
    asked, go = threading.Event(), threading.Event()

    def hold() -> None:
        asked.set()
        go.wait(10)

    server.before = hold
    leader = threading.Thread(target=run.token, args=(session,))
    leader.start()
    assert asked.wait(10)
    child = os.fork()
    if child == 0:
        # the queue is free here, the file is locked by the parent: an advisory refresh is left to it
        os._exit(0 if run.token(session) == "access-1" and len(server.requests) == 0 else 1)
    assert os.waitpid(child, 0)[1] == 0
    go.set()
    leader.join()
    server.before = lambda: None
    assert run.token(session) == "access-2"


class Endpoint(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, server: TokenServer) -> None:
        super().__init__(("127.0.0.1", 0), EndpointHandler)
        self.tokens = server
        self.guard = threading.Lock()


class EndpointHandler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        endpoint = cast(Endpoint, self.server)
        with endpoint.guard:
            answer = endpoint.tokens.answer(self.path, dict(parse_qsl(body)))
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with Endpoint(TokenServer(lifetime=0.8)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_processes_refresh_once_for_each_expiry(endpoint: Endpoint, tmp_path: Path) -> None:
    server = endpoint.tokens
    path = tmp_path / "tokens.json"
    FileStore(path).save(server.tokens(Clock()))
    url = f"http://127.0.0.1:{endpoint.server_address[1]}"
    command = [sys.executable, "-m", "tests.runtime.auth.worker", url, str(path), "3.5", "4"]
    root = Path(__file__).parents[3]
    workers = [
        subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for worker in workers:
        out, err = worker.communicate(timeout=30)
        assert worker.returncode == 0, out + err
    assert server.refused == []
    times = [when for when, _ in server.spent]
    assert len({token for _, token in server.spent}) == len(times) >= 3
    # at the earliest when a fifth of its life is left; less the way to the server and back
    assert min(later - earlier for earlier, later in pairwise(times)) > 0.8 * 0.5
    assert json.loads(path.read_text())["generation"] == len(times) + 1
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["tokens.json", "tokens.json.lock"]


def test_many_short_lived_sessions_share_one_file(tmp_path: Path) -> None:
    clock, server = FakeClock(), TokenServer()
    store = FileStore(tmp_path / "tokens.json")
    store.save(server.tokens(clock))
    run = Run(server, clock)

    def fresh(_: int) -> str:
        session: OAuthSession = session_of(server, clock, FileStore(tmp_path / "tokens.json"))
        return run.token(session)

    for expiry in range(1, 4):
        clock.pass_(LIFETIME)
        assert set(together(6, fresh)) == {f"access-{expiry + 1}"}
    assert len(server.spent) == 3
