"""Snapshots of the offline Sage 50: fetched on news or by polling, compared, held back, handed over."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import (
    AsyncClientSnapshots,
    AsyncFeed,
    Batch,
    ClientSnapshots,
    Exchange,
    Feed,
    Inbox,
    Receiver,
    SnapshotBroken,
)
from sagewire.runtime.errors import ConnectionFailed
from sagewire.sage50 import Sage50
from sagewire.sage50 import models as m
from sagewire.sandbox import Sandbox
from sagewire.sandbox.connect import world
from sagewire.serving import running
from tests.exchange.live import async_client_of, client_of, consented

TOKEN = "a-long-and-random-text"
Seen = list[tuple[str, str, str]]


@pytest.fixture
def sage(box: Sandbox, tmp_path: Path) -> Iterator[Sage50]:
    with client_of(box, consented(box, tmp_path)) as client:
        yield client


@pytest.fixture
def feed(sage: Sage50, tmp_path: Path) -> Iterator[Feed[m.Product]]:
    with Feed("Products", ClientSnapshots(sage), tmp_path / "exchange", row=m.Product) as made:
        yield made


def taken(feed: Feed[m.Product]) -> list[tuple[str, str, Decimal | None]]:
    found: list[tuple[str, str, Decimal | None]] = []

    def take(batch: Batch[m.Product]) -> None:
        found.extend((change.kind, change.id, change.row.net_price if change.row else None) for change in batch)

    feed.deliver(take)
    return found


def test_what_is_new_changed_and_gone(box: Sandbox, feed: Feed[m.Product]) -> None:
    products = box.sage50.records("Products")
    assert feed.refresh().inserted == len(products) == 30
    assert taken(feed) == [("inserted", row["id"], row["netPrice"]) for row in products]
    assert feed.refresh().state == "unchanged"
    changed = {**products[0], "netPrice": Decimal("1234567890.10")}
    born = {**products[1], "id": "P9999", "netPrice": Decimal("0.30")}
    box.sage50.publish("Products", [changed, *products[2:], born])
    assert taken(feed) == []
    report = feed.refresh()
    assert (report.inserted, report.updated, report.gone, report.unchanged) == (1, 1, 1, 28)
    assert [(kind, identity, str(price)) for kind, identity, price in taken(feed)] == [
        ("updated", "P0001", "1234567890.10"),
        ("inserted", "P9999", "0.30"),
        ("gone", "P0002", "None"),
    ]
    assert feed.pending == 0


def test_what_has_no_file_yet_is_nothing(sage: Sage50, tmp_path: Path) -> None:
    with Feed[Any]("Orders", ClientSnapshots(sage), tmp_path) as orders:
        assert orders.refresh().state == "nothing"


@pytest.mark.parametrize("keep", [0, 10])
def test_a_shrunken_snapshot_is_held_back_until_somebody_says(box: Sandbox, feed: Feed[m.Product], keep: int) -> None:
    feed.refresh()
    taken(feed)
    box.sage50.shrink("Products", keep)
    report = feed.refresh()
    assert (report.state, report.gone, len(report.reasons)) == ("held", 30 - keep, 1)
    assert ("it is empty" if not keep else "20 of 30 rows") in report.reasons[0]
    assert taken(feed) == []
    feed.discard()
    assert (feed.held, feed.refresh().state) == (None, "held")  # the same file again
    assert feed.release().gone == 30 - keep
    assert [kind for kind, _, _ in taken(feed)] == ["gone"] * (30 - keep)


def test_a_snapshot_that_recovers_is_not_held_back(box: Sandbox, feed: Feed[m.Product]) -> None:
    feed.refresh()
    products = box.sage50.records("Products")
    box.sage50.shrink("Products", 0)
    assert feed.refresh().state == "held"
    box.sage50.publish("Products", products)
    assert (feed.refresh().state, feed.held) == ("unchanged", None)


def test_a_download_that_breaks_off_is_fetched_again_and_never_taken_for_whole(
    box: Sandbox, feed: Feed[m.Product]
) -> None:
    box.faults.on("GET", "/api/scopes/*").wrong_length()
    assert feed.refresh().inserted == 30
    assert box.ledger.count("GET", "/api/scopes/Products") == 2
    box.faults.on("GET", "/api/scopes/*").truncated()  # as if it were whole
    with pytest.raises(SnapshotBroken):
        feed.refresh()
    assert len(taken(feed)) == 30
    assert [path.name for path in feed.directory.glob("*incoming*")] == []


def test_a_longer_snapshot_than_is_allowed_is_refused(sage: Sage50, tmp_path: Path) -> None:
    with Feed[Any]("Products", ClientSnapshots(sage, max_bytes=1000), tmp_path) as feed:
        with pytest.raises(ConnectionFailed, match="1000 bytes"):
            feed.refresh()
        assert feed.status().rows == 0


def test_event_loops_with_the_async_client(box: Sandbox, tmp_path: Path) -> None:
    async def go() -> list[str]:
        async with async_client_of(box, consented(box, tmp_path)) as sage:
            feed = AsyncFeed(Feed("Products", AsyncClientSnapshots(sage), tmp_path / "x", row=m.Product))
            box.sage50.expire()
            assert (await feed.refresh()).inserted == 30
            found: list[str] = []
            await feed.deliver(lambda batch: found.extend(change.id for change in batch))
            return found

    assert asyncio.run(go()) == [row["id"] for row in box.sage50.records("Products")]


def test_news_are_fetched_at_once_and_the_rest_by_polling(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    """Receiver, inbox and exchange, as they run in two programs: the callback comes over loopback."""
    inbox = Inbox(tmp_path / "inbox.sqlite3")
    receiver = Receiver(on_notification=inbox.note, token=TOKEN)
    products, stock = box.sage50.records("Products"), box.sage50.records("Stock")
    seen: Seen = []
    arrived, stopped = threading.Event(), threading.Event()

    def handle(scope: str, batch: Batch[Any]) -> None:
        seen.extend((scope, change.kind, change.id) for change in batch)
        arrived.set()

    scopes = {"Products": m.Product, "Stock": m.Stock}
    with running(receiver) as origin, Exchange(ClientSnapshots(sage), tmp_path / "x", scopes) as exchange:
        box.sage50.application.notification_url = origin + receiver.notification_path
        exchange.poll()
        exchange.deliver(handle)
        assert len(seen) == len(products) + len(stock)
        seen.clear()
        arrived.clear()
        run = threading.Thread(
            target=exchange.run,
            args=(handle,),
            kwargs={"inbox": inbox, "every": 3600.0, "look": 0.01, "stop": stopped.is_set},
        )
        run.start()
        try:
            box.sage50.publish("Products", products[1:])
            box.sage50.settle()
            assert arrived.wait(20)
        finally:
            stopped.set()
            run.join(20)
        assert box.sage50.callbacks[-1].taken
        assert seen == [("Products", "gone", "P0001")]
        assert inbox.waiting() == {}
        box.sage50.application.notification_url = ""
        box.clock.advance(1)  # Sage tells the time of a file by the second
        box.sage50.publish("Stock", stock[:-1])
        assert [report.scope for report in exchange.poll()] == ["Stock"]
        exchange.deliver(handle)
        assert seen[1:] == [("Stock", "gone", stock[-1]["id"])]


def test_news_outlive_whoever_should_fetch(box: Sandbox, sage: Sage50, tmp_path: Path) -> None:
    """A notification that comes while nobody works is found later; one that fails stays."""
    inbox = Inbox(tmp_path / "inbox.sqlite3")
    receiver = Receiver(on_notification=inbox.note, token=TOKEN)
    products = box.sage50.records("Products")
    with running(receiver) as origin:
        box.sage50.application.notification_url = origin + receiver.notification_path
        box.sage50.publish("Products", products[1:])
        box.sage50.settle()
    with Exchange(ClientSnapshots(sage), tmp_path / "x", {"Products": None}, world=world(box)) as exchange:
        box.faults.on("GET", "/api/scopes").status(403)  # the first poll fails, and so does the first look at the news
        box.faults.on("GET", "/api/scopes/Products").status(403)
        rounds = iter([False] * 6)
        exchange.run(lambda _, batch: None, inbox=inbox, look=0.01, stop=lambda: next(rounds, True))
        assert exchange.feeds["Products"].status().rows == len(products) - 1
    assert (inbox.waiting(), box.ledger.count("GET", "/api/scopes/Products")) == ({}, 2)
