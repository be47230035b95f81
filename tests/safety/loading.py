"""Much mixed work of one client, and what it costs: `python -m tests.safety.loading ADDRESS CALLS sync|async`.

The client is in a program of its own, so that its memory is its own; `Office` is the server, in the program that asks.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import attrs

from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.session import OAuthSession
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.effects import Clock, World
from sagewire.runtime.errors import ConnectionFailed, OutcomeUnknown, ServerError
from sagewire.sage200 import AsyncSage200, Sage200
from sagewire.sage200._product import PRODUCT
from tests.safety.lean import Asked, Told

WORKERS = 4
ROUND = 20
"""Calls of one round: of these 4 write, 2 list two pages, the others read."""
_LIFE = 400
_FIRST_LIFE = 5  # so that even little work refreshes
_START = datetime(2026, 3, 1, tzinfo=UTC)


class Office:
    """A server with trouble now and then: it says when to come back, breaks off, and ends tokens.

    Attributes:
        requests: how many came.
        writes: how many it carried out.
        refreshes: how many tokens it gave.
        faults: how often it made trouble.
    """

    def __init__(self) -> None:
        self.requests = self.writes = self.refreshes = self.faults = 0
        self._access = {"access-0"}
        self._refresh = "refresh-0"

    def __call__(self, asked: Asked) -> Told:
        """Answers."""
        self.requests += 1
        if asked.target == "/token":
            return self._token(asked)
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self._access:
            return Told(401)
        trouble = self._trouble(asked.method == "POST")
        if trouble is not None:
            self.faults += 1
            return trouble
        if asked.method == "POST":
            self.writes += 1
            return Told(body=b'{"id": 1}')
        return Told(body=_LIST if asked.target.startswith("/customers?") else _ROW)

    def _trouble(self, is_write: bool) -> Told | None:
        number = self.requests
        if number % 53 == 0:
            return Told(429, headers={"retry-after": "1"})
        if number % 101 == 0:
            return Told(503, headers={"retry-after": "1"})
        if is_write:
            if number % 31 == 0:
                self.writes += 1
                return Told(how="reset")  # carried out, and the answer is lost
            return None
        return (
            Told(how="reset")
            if number % 67 == 0
            else Told(500)
            if number % 83 == 0
            else Told(how="cut")
            if number % 97 == 0
            else None
        )

    def _token(self, asked: Asked) -> Told:
        if parse_qs(asked.body.decode()).get("refresh_token") != [self._refresh]:
            return Told(400, b'{"error": "invalid_grant"}')
        self.refreshes += 1
        number = self.refreshes
        self._access = {f"access-{number}", f"access-{number - 1}"} if number % 3 else {f"access-{number}"}
        self._refresh = f"refresh-{number}"
        told = {"access_token": f"access-{number}", "refresh_token": self._refresh, "expires_in": _LIFE}
        return Told(body=json.dumps(told).encode())


_ROW = json.dumps({"id": 7, "reference": "A", "name": "Harbour Lights", "balance": 12.5}).encode()
_LIST = json.dumps([{"id": 1, "reference": "A"}, {"id": 2, "reference": "B"}]).encode()


class Fast(Clock):
    """Time that runs twenty times as fast, so that no rate is reached and tokens end; polls take their time."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._ahead = 0.0

    def monotonic(self) -> float:
        """Seconds."""
        return (time.monotonic() - self._begun) * 20 + self._ahead

    def now(self) -> datetime:
        """The time of day."""
        return _START + timedelta(seconds=self.monotonic())

    def sleep(self, seconds: float) -> None:
        """Polls wait, anything longer passes."""
        if seconds <= 0.025:
            super().sleep(seconds)
        self._ahead += seconds

    async def asleep(self, seconds: float) -> None:
        """The same in an event loop."""
        await asyncio.sleep(seconds if seconds <= 0.025 else 0)
        self._ahead += seconds


@attrs.define
class Figures:
    """What a program measured of itself.

    Attributes:
        calls: calls made.
        succeeded: of these, how many gave what they should.
        unknown: writes whose answer was lost.
        failed: reads that failed in spite of every try.
        wrong: anything else that was raised.
        memory: resident bytes, from time to time, once everything is loaded.
        descriptors: open files, after the first and after the last round.
        threads: threads, likewise.
        tasks: tasks that are left at the end.
        seconds: what it took.
    """

    calls: int = 0
    succeeded: int = 0
    unknown: int = 0
    failed: int = 0
    wrong: list[str] = attrs.field(factory=list[str])
    memory: list[int] = attrs.field(factory=list[int])
    descriptors: list[int] = attrs.field(factory=list[int])
    threads: list[int] = attrs.field(factory=list[int])
    tasks: int = 0
    seconds: float = 0.0

    def note(self) -> None:
        """Measures."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        self.memory.append(pages * os.sysconf("SC_PAGE_SIZE"))
        self.descriptors.append(len(list(Path("/proc/self/fd").iterdir())))
        self.threads.append(threading.active_count())

    def growth(self) -> float:
        """Bytes of memory a call costs for good: the slope of the line that fits the second half best."""
        later = self.memory[len(self.memory) // 2 :]
        step = self.calls / max(len(self.memory) - 1, 1)
        middle, level = (len(later) - 1) / 2, sum(later) / len(later)
        over = sum((place - middle) ** 2 for place in range(len(later)))
        return (
            sum((place - middle) * (value - level) for place, value in enumerate(later)) / over / step if over else 0.0
        )


def settings(url: str, folder: Path, clock: Clock) -> dict[str, Any]:
    """A client's keywords: its tokens lie in a file."""
    store = FileStore(folder / "tokens.json")
    now = clock.now()
    end = now + timedelta(seconds=_FIRST_LIFE)
    store.save(Tokens(access="access-0", refresh="refresh-0", issued_at=now, expires_at=end, consented_at=now))
    credentials = Credentials(client_id=f"load-{folder.name}", client_secret="s")
    session = OAuthSession.of(PRODUCT, credentials, store, token_url=f"{url}/token", authorize_url=f"{url}/authorize")
    world = World(clock=clock, random=lambda: 0.0)
    return {"auth": session, "site": "s", "company": 1, "base_url": url, "world": world, "timeout": 30.0, "retry": 8}


def _kind(number: int) -> str:
    place = number % ROUND
    return "write" if place % 5 == 4 else "list" if place in {2, 12} else "read"


def run(url: str, calls: int, notes: int) -> Figures:
    """Makes so many calls from several threads that share one client."""
    figures, guard, numbers = Figures(), threading.Lock(), count()
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o700)
        client = Sage200(**settings(url, Path(name), Fast()))

        def one(number: int) -> None:
            kind = _kind(number)
            if kind == "write":
                client.sop_orders.create(customer_id=1)
            elif kind == "list":
                assert len(list(client.customers.list(limit=2))) == 2
            else:
                assert client.customers.get(7).id == 7

        def work(until: int) -> None:
            while (number := next(numbers)) < until:
                outcome = _outcome(one, number)
                with guard:
                    _count(figures, outcome)

        begun = time.monotonic()
        with ThreadPoolExecutor(WORKERS) as pool:
            for part in range(notes):
                until = calls * (part + 1) // notes
                for future in [pool.submit(work, until) for _ in range(WORKERS)]:
                    future.result()
                numbers = count(until)
                figures.note()
        figures.seconds = time.monotonic() - begun
        client.close()
    return figures


def _outcome(one: Callable[[int], None], number: int) -> str:
    try:
        one(number)
    except Exception as error:  # noqa: BLE001  # counted by its kind
        return _named(error)
    return "succeeded"


def _named(error: Exception) -> str:
    if isinstance(error, OutcomeUnknown):
        return "unknown"
    return "failed" if isinstance(error, ConnectionFailed | ServerError) else f"{type(error).__name__}: {error}"


def _count(figures: Figures, outcome: str) -> None:
    figures.calls += 1
    if outcome in {"succeeded", "unknown", "failed"}:
        setattr(figures, outcome, getattr(figures, outcome) + 1)
    elif len(figures.wrong) < 20:
        figures.wrong.append(outcome)


async def run_async(url: str, calls: int, notes: int) -> Figures:
    """Makes so many calls from several tasks that share one client."""
    figures, numbers = Figures(), count()
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o700)
        client = AsyncSage200(**settings(url, Path(name), Fast()))

        async def one(number: int) -> None:
            kind = _kind(number)
            if kind == "write":
                await client.sop_orders.create(customer_id=1)
            elif kind == "list":
                assert len([row async for row in client.customers.list(limit=2)]) == 2
            else:
                assert (await client.customers.get(7)).id == 7

        async def work(until: int) -> None:
            while (number := next(numbers)) < until:
                try:
                    await one(number)
                    outcome = "succeeded"
                except Exception as error:  # noqa: BLE001  # counted by its kind
                    outcome = _named(error)
                _count(figures, outcome)

        begun = time.monotonic()
        for part in range(notes):
            until = calls * (part + 1) // notes
            await asyncio.gather(*(work(until) for _ in range(WORKERS)))
            numbers = count(until)
            figures.note()
        figures.seconds = time.monotonic() - begun
        await client.close()
        figures.tasks = len(asyncio.all_tasks()) - 1
    return figures


def main(url: str, calls: str, mode: str, notes: str = "20") -> None:
    """Runs, and prints the figures."""
    figures = (
        asyncio.run(run_async(url, int(calls), int(notes))) if mode == "async" else run(url, int(calls), int(notes))
    )
    figures.threads.append(threading.active_count())
    print(json.dumps(attrs.asdict(figures)))


if __name__ == "__main__":
    main(*sys.argv[1:])
