"""Several scopes: on news, by polling, and in event loops."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import (
    AsyncFeed,
    Exchange,
    Guard,
    Inbox,
    Notification,
    ScopeState,
)
from sagewire.runtime.effects import World
from sagewire.runtime.errors import NotFound, UsageError
from tests.exchange.support import Source, feed_of, snapshot
from tests.runtime.auth.support import FakeClock


class Many(Source):
    def __init__(self, **contents: bytes) -> None:
        super().__init__()
        self.contents = contents
        self.asked: list[str] = []

    def stream(self, scope: str) -> Any:
        self.asked.append(scope)
        if scope not in self.contents:
            raise NotFound("no such scope", status=404)
        return self.pieces(self.contents[scope])


def exchange_of(source: Many, directory: Path, clock: FakeClock, *scopes: str) -> Exchange:
    return Exchange(source, directory, dict.fromkeys(scopes), guard=Guard(), world=World(clock=clock))


def test_one_scope_that_fails_stops_no_other(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    source = Many(Products=snapshot({"a": 1}), Stock=b"[")
    exchange = exchange_of(source, tmp_path, FakeClock(), "Missing", "Stock", "Products")
    assert [report.scope for report in exchange.refresh()] == ["Products"]
    assert "no such scope" in caplog.text
    with pytest.raises(UsageError):
        Exchange(source, tmp_path, {})


def test_news_are_of_one_scope_or_of_all(tmp_path: Path) -> None:
    source = Many(Products=snapshot({"a": 1}), Stock=snapshot({}))
    exchange = exchange_of(source, tmp_path, FakeClock(), "Products", "Stock")
    exchange.notified(Notification(scope="products"))
    exchange.notified(Notification(scope="Others"))
    exchange.notified(Notification())
    assert source.asked == ["Products", "Products", "Stock"]


def test_polling_fetches_what_has_changed(tmp_path: Path) -> None:
    source = Many(Products=snapshot({"a": 1}), Stock=snapshot({"b": 1}))
    exchange = exchange_of(source, tmp_path, FakeClock(), "Products", "Stock")
    source.states = [ScopeState(scope="products", changed="t1")]
    exchange.poll()
    exchange.poll()
    source.states = [ScopeState(scope="products", changed="t2")]
    exchange.poll()
    assert source.asked == ["Products", "Stock", "Stock", "Products", "Stock"]


def test_the_loop_takes_news_at_once_and_polls_now_and_then(tmp_path: Path) -> None:
    source, clock, inbox = Many(Products=snapshot({"a": 1})), FakeClock(), Inbox(tmp_path / "inbox")
    seen: list[tuple[float, str, int]] = []
    started = clock.monotonic()

    def handle(scope: str, batch: Any) -> None:
        seen.append((clock.monotonic() - started, scope, len(batch)))

    def stop() -> bool:
        if clock.monotonic() - started == 10:
            source.contents["Products"] = snapshot({"a": 2})
            inbox.note(Notification(scope="Products"))
        if clock.monotonic() - started == 30:
            source.contents["Products"] = snapshot({"a": 3})
        return clock.monotonic() - started > 130

    exchange_of(source, tmp_path, clock, "Products").run(handle, inbox=inbox, every=60, look=2, stop=stop)
    assert seen == [(0, "Products", 1), (10, "Products", 1), (60, "Products", 1)]
    assert inbox.waiting() == {}


def test_without_news_it_stops_when_told_and_not_at_the_next_poll(tmp_path: Path) -> None:
    source, clock = Many(Products=snapshot({"a": 1})), FakeClock()
    started = clock.monotonic()
    exchange = exchange_of(source, tmp_path, clock, "Products")
    exchange.run(lambda _, batch: None, every=3600, look=2, stop=lambda: clock.monotonic() - started > 5)
    assert (clock.monotonic() - started, source.asked) == (6, ["Products"])


def test_event_loops_take_changes_too(tmp_path: Path) -> None:
    source = Source(snapshot({"a": 1, "b": 1, "c": 1}))
    feed = AsyncFeed(feed_of(source, tmp_path))

    async def go() -> list[str]:
        assert (await feed.refresh()).inserted == 3
        found: list[str] = []
        async with aclosing(feed.batches(2)) as batches:
            batch = await anext(batches)
            found += [change.id for change in batch]
            await batch.acknowledge()

        async def take(batch: Any) -> None:
            found.extend(change.id for change in batch)

        assert await feed.deliver(take) == 1
        source.content = b"[]"
        assert (await feed.refresh()).state == "held"
        await feed.discard()
        await feed.refresh()
        assert (await feed.release()).gone == 3
        assert (await feed.status()).pending == 3
        return found

    assert asyncio.run(go()) == ["a", "b", "c"]


# -- memory -----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="needs the peak of the memory")
def test_a_long_snapshot_needs_little_memory(tmp_path: Path) -> None:
    """100,000 rows: nothing grows with their number but one bit for each, and the files."""
    code = "from tests.exchange.test_worker import long_snapshot; long_snapshot()"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={"FOLDER": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    count, peak = ran.stdout.split()
    assert int(count) == 100_000
    assert float(peak) < 150, f"{peak} MB"


def long_snapshot() -> None:
    """Takes a long snapshot and prints how many changes it gave, and the peak of the memory in MB."""
    import os

    def stream(scope: str) -> Any:
        for start in range(0, 100_000, 1000):
            rows = [f'{{"id":"{n}","name":"{"x" * 300}","price":{n}.25}}' for n in range(start, start + 1000)]
            yield (("," if start else "[") + ",".join(rows)).encode()
        yield b"]"

    from sagewire.exchange import Feed, StreamedSnapshots
    from tests.memory import peak

    with Feed[Any]("Products", StreamedSnapshots(stream), os.environ["FOLDER"]) as feed:
        feed.refresh()
        count = feed.deliver(lambda batch: None)
    print(count, round(peak() / 1024**2, 1))
