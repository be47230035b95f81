"""The key belongs to one origin: addresses that Sage gives may lie elsewhere, and get none there."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import (
    AsyncClientSnapshots,
    AsyncClientUploads,
    AsyncFeed,
    AsyncUploader,
    Backoff,
    ClientSnapshots,
    ClientUploads,
    Contract,
    Feed,
    Outcome,
    Uploader,
)
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.sage50 import params as p
from sagewire.sandbox import Sandbox
from tests.exchange.live import async_client_of, client_of, consented, order, rotations

SETTINGS: dict[str, Any] = {"contract": Contract(shape=p.OrderWrite), "backoff": Backoff(first=0.02, longest=0.05)}
UNSAFE = [
    "http://storage.example/tracking/1",
    "ftp://storage.example/tracking/1",
    "//storage.example/tracking/1",
    "https://me:secret@storage.example/tracking/1",
    "http://127.0.0.1.storage.example/tracking/1",
]


def work_sync(box: Sandbox, folder: Path) -> tuple[Outcome, int]:
    with client_of(box, consented(box, folder)) as sage:
        source = ClientSnapshots(sage, by_address=True)
        with Uploader("Orders", ClientUploads(sage), folder, **SETTINGS) as orders, Feed[Any](
            "Products", source, folder
        ) as feed:  # fmt: skip
            return orders.upload([order("O-1")]), feed.refresh().inserted


def work_async(box: Sandbox, folder: Path) -> tuple[Outcome, int]:
    async def go() -> tuple[Outcome, int]:
        async with async_client_of(box, consented(box, folder)) as sage:
            orders = AsyncUploader(Uploader("Orders", AsyncClientUploads(sage), folder, **SETTINGS))
            feed = AsyncFeed(Feed[Any]("Products", AsyncClientSnapshots(sage, by_address=True), folder))
            return await orders.upload([order("O-1")]), (await feed.refresh()).inserted

    return asyncio.run(go())


WAYS = pytest.mark.parametrize("work", [work_sync, work_async], ids=["sync", "async"])


@WAYS
def test_addresses_elsewhere_get_no_key(box: Sandbox, tmp_path: Path, work: Any) -> None:
    box.sage50.settings.elsewhere = True
    outcome, rows = work(box, tmp_path)
    assert (outcome.good, outcome.complete, rows) == (True, True, 30)
    stored = box.ledger.calls("GET", "/storage/*")
    assert {call.path.split("/")[2] for call in stored} == {"tracking", "results", "scopes"}
    assert [call.headers for call in stored if "apikey" in call.headers] == []
    assert box.sage50.leaks == []


@WAYS
def test_addresses_of_its_own_origin_need_the_key(box: Sandbox, tmp_path: Path, work: Any) -> None:
    """The counterpart: where the key is missing although it is wanted, nothing would work."""
    outcome, rows = work(box, tmp_path)
    assert (outcome.complete, rows) == (True, 30)
    assert all("apikey" in call.headers for call in box.ledger.calls("GET", "/api/*"))


@WAYS
def test_a_401_from_elsewhere_is_no_reason_to_rotate(box: Sandbox, tmp_path: Path, work: Any) -> None:
    box.sage50.settings.elsewhere = True
    box.faults.on("GET", "/storage/results/*").status(401)
    outcome, _ = work(box, tmp_path)
    assert (outcome.good, outcome.complete) == (True, False)
    assert (rotations(box), box.sage50.leaks) == (0, [])


@WAYS
def test_a_redirect_elsewhere_gets_no_key(box: Sandbox, tmp_path: Path, work: Any) -> None:
    box.faults.on("GET", "/api/results/*").redirect(box.sage50.platform.elsewhere("results/unknown"))
    box.faults.on("GET", "/api/scopes/Products").redirect(box.sage50.platform.elsewhere("scopes/1/Products"))
    outcome, rows = work(box, tmp_path)
    assert (outcome.good, outcome.complete, rows) == (True, False, 30)
    stored = box.ledger.calls("GET", "/storage/*")
    assert [call.path for call in stored] == ["/storage/results/unknown", "/storage/scopes/1/Products"]
    assert [call for call in stored if "apikey" in call.headers] == box.sage50.leaks == []


@pytest.mark.parametrize("address", UNSAFE)
def test_addresses_that_are_not_safe_are_not_called(box: Sandbox, tmp_path: Path, address: str) -> None:
    with client_of(box, consented(box, tmp_path)) as sage:
        uploads = ClientUploads(sage)
        for call in (uploads.track, uploads.result):
            with pytest.raises((UsageError, ConfigurationError)) as told:
                call(address)
            assert "secret" not in str(told.value)

    async def go() -> None:
        async with async_client_of(box, consented(box, tmp_path)) as sage:
            uploads = AsyncClientUploads(sage)
            for call in (uploads.track, uploads.result):
                with pytest.raises((UsageError, ConfigurationError)):
                    await asyncio.to_thread(call, address)

    asyncio.run(go())
    assert box.ledger.calls() == []
