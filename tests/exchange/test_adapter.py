"""The generated clients as ports: what goes out, what is read of what comes, whatever the case of its names."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sagewire.exchange import (
    Application,
    AsyncClientSnapshots,
    AsyncClientUploads,
    ClientPortal,
    ClientSnapshots,
    ClientUploads,
    Contract,
    ScopeState,
    Tracking,
)
from sagewire.runtime.errors import UsageError
from sagewire.runtime.wire.message import Response
from sagewire.sage50 import AsyncSage50, Sage50
from sagewire.sage50 import params as p
from tests.runtime.support import AsyncScript, Script, answer, world

BASE = "https://sage.example"
ELSEWHERE = "https://storage.example/scopes/1?sig=x"
LISTED = [{"Scope": "Products", "timestamp": "2026-01-02T03:04:05Z", "downloadURL": ELSEWHERE}, {"scope": ""}]


def client(*answers: Response) -> tuple[Sage50, Script]:
    script = Script(*answers)
    return Sage50(auth="key-1", base_url=BASE, transport=script, world=world()), script


def test_snapshots(tmp_path: Path) -> None:
    sage, script = client(answer([{"id": "1"}]), answer(None, 204), answer(LISTED))
    snapshots = ClientSnapshots(sage)
    assert snapshots.fetch("Products", tmp_path / "a")
    assert json.loads((tmp_path / "a").read_bytes()) == [{"id": "1"}]
    assert not snapshots.fetch("Products", tmp_path / "b")
    assert script.requests[0].url == f"{BASE}/api/scopes/Products"
    assert list(snapshots.scopes()) == [ScopeState(scope="Products", changed="2026-01-02T03:04:05Z", url=ELSEWHERE)]


@pytest.mark.parametrize("scope", ["products", "Stock"])
def test_a_snapshot_may_be_fetched_from_the_address_that_is_listed(tmp_path: Path, scope: str) -> None:
    sage, script = client(answer(LISTED), answer([]))
    assert ClientSnapshots(sage, by_address=True).fetch(scope, tmp_path / "a")
    url, has_key = script.requests[1].url, "apikey" in script.requests[1].headers
    assert (url, has_key) == ((ELSEWHERE, False) if scope == "products" else (f"{BASE}/api/scopes/Stock", True))


def test_uploads_go_out_digit_for_digit() -> None:
    content = Contract().build([{"id": "1", "total": Decimal("1E+5"), "rate": Decimal("0.10"), "n": 3}], "Orders")[0]
    sage, script = client(answer({"TrackingURL": "https://t.example/1"}, 202))
    assert ClientUploads(sage).send("Orders", content) == "https://t.example/1"
    assert script.requests[0].content == content == b'[{"id":"1","total":100000,"rate":0.10,"n":3}]'


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ({"STATUS": "failed", "progress": 5, "downloadResultURL": "https://r.example"}, ("failed", 5, "https://r.example")),
        ({"status": "odd", "progress": "half"}, ("odd", "half", "")),
        ({"status": "odd", "downloadResultUrl": None}, ("odd", None, "")),
        ({"status": None, "progress": ["x"]}, ("", "['x']", "")),
        ({}, ("", None, "")),
        ({"status": 3, "progress": 0.5}, ("3", Decimal("0.5"), "")),
    ],
)  # fmt: skip
def test_progress_is_read_whatever_it_looks_like(told: Any, read: tuple[Any, ...]) -> None:
    found = ClientUploads(client(answer(told))[0]).track("https://t.example/1")
    assert (found.status, found.result_url) == (read[0], read[2])
    assert str(found.progress) == str(read[1])


def test_a_portal() -> None:
    application = Application(
        name="Shop",
        approval_url="https://shop.example/a",
        notification_url="https://shop.example/n",
        description="Sells",
        more={"tier": "gold"},
    )
    sage, script = client(
        answer({"registrationUrl": "https://s.example"}, 201), answer({"more": 1}, 201), answer({"passcode": "1"}, 201)
    )
    portal = ClientPortal(sage)
    assert portal.register("A", "e@shop.example", "", application) == {"registrationUrl": "https://s.example"}
    assert portal.add_application("dev", application) == {"more": 1}
    assert portal.passcode("dev", "app", "s") == {"passcode": "1"}
    details = {
        "name": "Shop",
        "domain": "ecommerce",
        "approvalUrl": "https://shop.example/a",
        "description": "Sells",
        "notificationUrl": "https://shop.example/n",
        "tier": "gold",
    }
    sent = [(request.url.removeprefix(BASE), json.loads(request.content or b"")) for request in script.requests]
    assert sent == [
        ("/api/developers", {"name": "A", "email": "e@shop.example", "application": details}),
        ("/api/developers/dev/applications", details),
        ("/api/developers/dev/applications/app/passcodes", {"secret": "s"}),
    ]


def in_a_loop(work: Callable[[AsyncSage50], Any], *answers: Response) -> tuple[Any, AsyncScript]:
    """Makes an async client and calls a port of it in a thread."""
    script = AsyncScript(*answers)

    async def go() -> Any:
        async with AsyncSage50(auth="key-1", base_url=BASE, transport=script, world=world()) as sage:
            port = work(sage)
            return await asyncio.to_thread(port)

    return asyncio.run(go()), script


def test_async_snapshots(tmp_path: Path) -> None:
    def fetch(sage: AsyncSage50) -> Any:
        snapshots = AsyncClientSnapshots(sage, by_address=True)
        return lambda: (list(snapshots.scopes()), snapshots.fetch("Products", tmp_path / "a"))

    (listed, there), script = in_a_loop(fetch, answer(LISTED), answer(LISTED), answer([]))
    assert ([state.scope for state in listed], there) == (["Products"], True)
    assert "apikey" not in script.requests[2].headers
    assert "apikey" in script.requests[1].headers


def test_async_uploads() -> None:
    def follow(sage: AsyncSage50) -> Any:
        uploads = AsyncClientUploads(sage)
        return lambda: (uploads.send("Orders", b"[]"), uploads.track("https://t.example"), uploads.result("r"))

    found, script = in_a_loop(follow, answer({"trackingUrl": "t"}), answer({"status": "x"}), answer([]))
    assert found == ("t", Tracking(status="x"), b"[]")
    assert [request.method for request in script.requests] == ["POST", "GET", "GET"]


def test_async_ports_say_where_they_belong() -> None:
    sage = AsyncSage50(auth="key-1", base_url=BASE)
    with pytest.raises(UsageError, match="inside the event loop"):
        AsyncClientUploads(sage)

    async def go() -> None:
        with pytest.raises(UsageError, match="block the event loop"):
            AsyncClientUploads(sage).track("https://t.example")

    asyncio.run(go())


def test_orders_are_checked_against_their_contract_before_they_are_sent() -> None:
    with pytest.raises(UsageError) as told:
        Contract(shape=p.OrderWrite).build([{"id": "1", "orderDate": "today", "discount": None}], "Orders")
    for wanted in (
        "'order_date'",
        "discount: Sage refuses null",
        "delivery_address: must be given",
        "nothing was sent",
    ):
        assert wanted in str(told.value)
