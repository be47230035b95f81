"""Snapshots in memory, a port for uploads, and children that are really killed."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from sagewire.exchange import Feed, Guard, ScopeState, StreamedSnapshots, Tracking
from sagewire.runtime.effects import World
from tests.runtime.auth.support import FakeClock

Rows = dict[str, Any]


def snapshot(rows: Rows) -> bytes:
    """A snapshot of rows, each by its id with whatever tells its versions apart."""
    return json.dumps([{"id": identity, "name": value} for identity, value in rows.items()]).encode()


class Source(StreamedSnapshots):
    """Gives what it was told, in pieces of a few bytes."""

    def __init__(self, content: bytes | None = None, size: int = 7) -> None:
        self.content = content
        self.fetched = 0
        self.size = size
        self.states: list[ScopeState] = []
        super().__init__(self.stream)

    def stream(self, scope: str) -> Iterable[bytes] | None:
        self.fetched += 1
        return None if self.content is None else self.pieces(self.content)

    def pieces(self, content: bytes) -> Iterator[bytes]:
        for start in range(0, len(content), self.size):
            yield content[start : start + self.size]

    def scopes(self) -> Iterable[ScopeState]:
        return self.states


def feed_of(source: Source, directory: Path, **settings: Any) -> Feed[Any]:
    settings.setdefault("guard", Guard(share=1.0))
    settings.setdefault("world", World(clock=FakeClock(), random=lambda: 0.5))
    return Feed("Products", source, directory, **settings)


def taken(feed: Feed[Any], size: int = 500) -> list[tuple[str, str, Any]]:
    """Every waiting change, acknowledged."""
    found: list[tuple[str, str, Any]] = []
    for batch in feed.batches(size):
        found += [(change.kind, change.id, change.row and change.row["name"]) for change in batch]
        batch.acknowledge()
    return found


class UploadPort:
    """Takes uploads and tells what it was told to tell."""

    def __init__(self, *told: Tracking | Exception) -> None:
        self.told = list(told)
        self.sent: list[bytes] = []
        self.asked = 0
        self.results: dict[str, bytes | Exception] = {}
        self.fetched: list[str] = []
        self.on_send: Callable[[], object] = lambda: None

    def send(self, scope: str, content: bytes) -> str:
        self.on_send()
        self.sent.append(content)
        return f"https://api.example/tracking/{len(self.sent)}"

    def track(self, url: str) -> Tracking:
        self.asked += 1
        told = self.told.pop(0) if len(self.told) > 1 else self.told[0]
        if isinstance(told, Exception):
            raise told
        return told

    def result(self, url: str) -> bytes:
        self.fetched.append(url)
        found = self.results[url]
        if isinstance(found, Exception):
            raise found
        return found


def in_child(work: Callable[[], object]) -> int:
    """Runs work in a forked child; gives its exit status, negative if it was killed."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def kill_me() -> None:
    """What `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)
