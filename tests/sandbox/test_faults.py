from __future__ import annotations

import gzip
import socket
import threading
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Delay, ResetAfter, Sandbox, Status, match
from tests.sandbox.support import Api

ORDER: dict[str, Any] = {"lines": []}


def body(api: Api) -> dict[str, Any]:
    return {"customer_id": api.ok("/customers", top=1, filter="on_hold eq false")[0]["id"], **ORDER}


def orders(api: Api) -> int:
    return int(api.ok("/sop_orders", count="true"))


def test_reset_before_the_write(api: Api) -> None:
    before, sent = orders(api), body(api)
    api.sandbox.faults.on("POST", "/sop_orders").reset_before()
    with pytest.raises(httpx2.TransportError):
        api.post("/sop_orders", sent)
    assert orders(api) == before
    call = api.sandbox.ledger.calls("POST", "/sop_orders")[-1]
    assert (call.status, call.fault, call.committed) == (0, "ResetBefore", False)


def test_reset_after_the_write(api: Api) -> None:
    before, sent = orders(api), body(api)
    api.sandbox.faults.add(match("POST", "/sop_orders"), ResetAfter())
    with pytest.raises(httpx2.TransportError):
        api.post("/sop_orders", sent)
    assert orders(api) == before + 1
    assert len(api.sandbox.ledger.created("sop_orders")) == 1
    call = api.sandbox.ledger.calls("POST", "/sop_orders")[-1]
    assert (call.status, call.committed) == (0, True)
    assert api.post("/sop_orders", sent).status_code == 200


def test_a_reset_is_a_real_one(box: Sandbox) -> None:
    box.faults.on("GET", "/sites").reset_before()
    host, port = box.identity_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as peer:
        peer.sendall(b"GET /uk/sage200extra/accounts/v1/sites HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.05)
        with pytest.raises(ConnectionResetError):
            peer.recv(1000)


@pytest.mark.parametrize("answer", [0, 502])
def test_a_commit_that_comes_late(api: Api, answer: int) -> None:
    before, sent = orders(api), body(api)
    api.sandbox.faults.on("POST", "/sop_orders").late_commit(0.2, answer)
    if answer:
        assert api.post("/sop_orders", sent).status_code == answer
    else:
        with pytest.raises(httpx2.TransportError):
            api.post("/sop_orders", sent)
    assert orders(api) == before
    assert api.sandbox.faults.settle()
    assert orders(api) == before + 1
    (record,) = api.sandbox.ledger.created("sop_orders")
    (call,) = api.sandbox.ledger.calls("POST", "/sop_orders")
    assert record.call == call.number
    assert call.committed


def test_delay(api: Api) -> None:
    api.sandbox.faults.add(match("GET", "/sites"), Delay(0.15))
    started = time.monotonic()
    assert api.get("/sites").status_code == 200
    assert time.monotonic() - started >= 0.14
    api.sandbox.faults.on("GET", "/sites").delay(0.5)
    with pytest.raises(httpx2.ReadTimeout):
        api.http.get("/sites", timeout=0.1)


def test_broken_answers(api: Api) -> None:
    faults = api.sandbox.faults
    faults.on("GET", "/customers").truncated()
    with pytest.raises(ValueError, match=r"Unterminated|Expecting|delimiter"):
        api.get("/customers").json()
    faults.on("GET", "/customers").wrong_length()
    with pytest.raises(httpx2.RemoteProtocolError):
        api.get("/customers")
    faults.on("GET", "/customers").html()
    page = api.get("/customers")
    assert (page.status_code, page.text[:9]) == (200, "<!DOCTYPE")
    faults.on("GET", "/customers").empty()
    nothing = api.get("/customers")
    assert (nothing.status_code, nothing.content) == (200, b"")
    assert api.get("/customers").json()


@pytest.mark.parametrize("code", [401, 403, 404, 409, 500, 502, 503, 504, 520, 524])
def test_any_status(api: Api, code: int) -> None:
    api.sandbox.faults.on("GET", "/customers").status(code, {"Message": "No"}, {"X-Why": "because"})
    response = api.get("/customers")
    assert response.status_code == code
    assert response.json() == {"Message": "No"}
    assert response.headers["x-why"] == "because"


def test_a_status_after_the_write(api: Api) -> None:
    before, sent = orders(api), body(api)
    api.sandbox.faults.add(match(operation="PostSOPOrder"), Status(500, after_commit=True))
    assert api.post("/sop_orders", sent).status_code == 500
    assert orders(api) == before + 1


def test_401_once_and_always(api: Api) -> None:
    api.sandbox.faults.on("GET").unauthorized()
    assert [api.get("/customers").status_code for _ in range(2)] == [401, 200]
    fault = api.sandbox.faults.on("GET", times=None).unauthorized()
    assert [api.get("/customers").status_code for _ in range(3)] == [401] * 3
    api.sandbox.faults.remove(fault)
    assert api.get("/customers").status_code == 200
    assert fault.fired == 3


def test_too_many_requests(api: Api) -> None:
    faults = api.sandbox.faults
    faults.on("GET").too_many()
    assert "retry-after" not in api.get("/customers").headers
    faults.on("GET").too_many(2)
    response = api.get("/customers")
    assert (response.status_code, response.headers["retry-after"]) == (429, "2")
    faults.on("GET").too_many(60, as_date=True)
    moment = parsedate_to_datetime(api.get("/customers").headers["retry-after"])
    assert 50 < (moment - datetime.now(UTC)).total_seconds() < 70


def test_slow_answers(api: Api) -> None:
    api.sandbox.faults.on("GET", "/sites").slow(pause=0.002, size=16)
    assert api.ok("/sites")[0]["company_id"] == 1


def test_a_bomb(api: Api) -> None:
    api.sandbox.faults.on("GET", "/customers").gzip_bomb(8)
    with api.http.stream("GET", "/customers") as response:
        raw = b"".join(response.iter_raw())
    assert len(raw) < 100_000
    assert len(gzip.decompress(raw)) > 8_000_000


def test_a_redirect_elsewhere(api: Api) -> None:
    api.sandbox.faults.on("GET", "/customers").redirect("http://elsewhere.example/x", 307)
    response = api.get("/customers")
    assert (response.status_code, response.headers["location"]) == (307, "http://elsewhere.example/x")


def test_a_page_changed_under_the_reader(api: Api) -> None:
    def change(data: Any) -> None:
        data.store.remove("customer", data.find("customer")[0]["id"])
        data.create("customer", {"name": "Late"})

    api.sandbox.faults.on("GET", "/customers").changed(change)
    before = api.ok("/customers")
    after = api.ok("/customers")
    assert before[1:] == after[:-1]
    assert after[-1]["name"] == "Late"


def test_tokens_that_end_now(api: Api) -> None:
    api.sandbox.faults.on("GET", "/customers", nth=2).expire_tokens()
    assert [api.get("/customers").status_code for _ in range(3)] == [200, 401, 401]


def test_the_token_endpoint_can_fail_too(box: Sandbox) -> None:
    box.faults.on("POST", "/oauth/token").status(503, after_commit=True)
    with pytest.raises((RuntimeError, ValueError)):
        box.sign_in()
    assert len(box.identity.refresh) == 1
    assert box.sign_in().refresh_token


def test_nth_times_and_patterns(api: Api) -> None:
    key = api.first("customers")["id"]
    faults = api.sandbox.faults
    faults.on("GET", "/customers/*", nth=2, times=2).status(503)
    assert [api.get(f"/customers/{key}").status_code for _ in range(4)] == [200, 503, 503, 200]
    faults.on("GET", "/customers/{Id}").status(503)
    assert [api.get("/customers").status_code, api.get(f"/customers/{key}").status_code] == [200, 503]
    faults.on(when=lambda call: call.parameters.get("$top") == "3").status(503)
    assert [api.get("/sites", top=1).status_code, api.get("/customers", top=3).status_code] == [200, 503]
    assert faults.pending() == []


def test_many_at_once(api: Api) -> None:
    api.sandbox.ledger.clear()
    others = api.sandbox.ledger.running
    api.sandbox.faults.on("GET", "/sites", times=None).delay(0.2)
    threads = [threading.Thread(target=api.get, args=("/sites",)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert api.sandbox.ledger.max_concurrent == others + 6
    assert api.sandbox.ledger.count("GET", "/sites") == 6
