from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from sagewire.sandbox.sage50 import Generated
from tests.sandbox.receiver import Receiver


@pytest.fixture
def http(box: Sandbox) -> Iterator[httpx2.Client]:
    headers = {"apikey": box.sage50.installation.apikey}
    with httpx2.Client(base_url=box.url("sage50"), timeout=60, headers=headers) as client:
        yield client


def address(key: str) -> dict[str, str]:
    return {
        "id": key,
        "address1": "1 High Street",
        "city": "Leeds",
        "country": "GB",
        "postCode": "LS1 4AP",
        "telephone1": "01632 960000",
        "timestamp": "2025-01-01T00:00:00Z",
    }


def order(key: str, product: str = "P0001") -> dict[str, Any]:
    customer = {
        "id": "C1",
        "firstName": "Sample",
        "lastName": "Buyer",
        "email": "buyer@example.com",
        "addresses": [address("A1")],
        "timestamp": "2025-01-01T00:00:00Z",
    }
    return {
        "id": key,
        "orderDate": "2025-01-01T10:00:00Z",
        "deliveryAddress": address("A1"),
        "invoiceAddress": address("A2"),
        "customer": customer,
        "discount": 0,
        "currencyRate": 1,
        "paymentMethod": "card",
        "totalShipping": 4.5,
        "lines": [{"productId": product, "quantity": 2, "netPrice": 10}],
    }


def upload(http: httpx2.Client, records: list[Any], scope: str = "Orders") -> str:
    answer = http.post(f"/api/scopes/{scope}/files", json=records)
    assert answer.status_code == 202, answer.text
    return str(answer.json()["trackingUrl"])


def finished(box: Sandbox, http: httpx2.Client, url: str) -> dict[str, Any]:
    box.clock.advance(1)
    return dict(http.get(url).json())


def test_scopes_and_their_files(box: Sandbox, http: httpx2.Client) -> None:
    scopes = {row["scope"]: row for row in http.get("/api/scopes").json()}
    assert set(scopes) == {"Customers", "Products", "Stock", "Orders"}
    assert "timestamp" not in scopes["Orders"]
    products = http.get(scopes["Products"]["downloadUrl"])
    assert products.headers["content-type"].startswith("application/json")
    assert products.json() == json.loads(json.dumps(box.sage50.records("Products"), default=float))
    assert http.get("/api/scopes/products").status_code == 200
    assert http.get("/api/scopes/Orders").status_code == 204
    assert http.get("/api/scopes/Nonsense").status_code == 404


def test_only_the_last_file_is_kept_and_each_is_notified(box: Sandbox, http: httpx2.Client) -> None:
    with Receiver() as receiver:
        box.sage50.application.notification_url = f"{receiver.url}/new"
        rows = box.sage50.records("Products")
        box.sage50.publish("Products", [*rows, {**rows[0], "id": "P9999"}])
        box.sage50.shrink("Products", 3)
        box.sage50.shrink("Products", 0)
        box.sage50.settle()
        bodies = [json.loads(posted.body) for posted in receiver.posted]
    assert [body["scope"] for body in bodies] == ["Products"] * 3
    assert bodies[0]["downloadUrl"].startswith(box.url("sage50"))
    assert http.get("/api/scopes/Products").json() == []


def test_an_upload_goes_through_its_phases(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.settings.uploading, box.sage50.settings.validating, box.sage50.settings.processing = 10, 20, 30
    url = upload(http, [order("O1"), order("O2")])
    seen = []
    for seconds in (0, 11, 20, 30):
        box.clock.advance(seconds)
        document = http.get(url).json()
        seen.append((document["status"], document["progress"], "downloadResultUrl" in document))
    assert [status for status, _, _ in seen] == ["uploading", "validating", "processing", "accepted"]
    assert [progress for _, progress, _ in seen] == sorted(progress for _, progress, _ in seen)
    assert [result for _, _, result in seen] == [False, False, False, True]
    result = http.get(http.get(url).json()["downloadResultUrl"]).json()
    assert [(row["id"], row["status"]) for row in result] == [("O1", "processed"), ("O2", "processed")]
    assert all(row["sageDocumentNumber"] for row in result)
    assert set(box.sage50.received("Orders")) == {"O1", "O2"}
    assert [record.id for record in box.ledger.created("Orders")] == ["O1", "O2"]


def test_the_same_order_again_is_a_change(box: Sandbox, http: httpx2.Client) -> None:
    for _ in range(2):
        finished(box, http, upload(http, [order("O1")]))
    assert len(box.ledger.created("Orders")) == 1
    assert len(box.ledger.changed("Orders")) == 1


def test_a_file_against_the_contract_is_bad(box: Sandbox, http: httpx2.Client) -> None:
    wrong = order("O2")
    del wrong["currencyRate"]
    wrong["customer"]["email"] = 5
    document = finished(box, http, upload(http, [order("O1"), wrong]))
    assert document["status"] == "badRequest"
    results = http.get(document["downloadResultUrl"]).json()
    assert "errors" not in results[0]
    messages = [error["message"] for error in results[1]["errors"]]
    assert messages == ["currencyRate is required", "customer.email must be string"]
    assert not box.sage50.received("Orders")


def test_sage_may_refuse_some_records(box: Sandbox, http: httpx2.Client) -> None:
    document = finished(box, http, upload(http, [order("O1"), order("O2", product="none")]))
    assert document["status"] == "failed"
    results = http.get(document["downloadResultUrl"]).json()
    assert [row["status"] for row in results] == ["processed", "rejected"]
    assert set(box.sage50.received("Orders")) == {"O1"}


def test_not_an_array_is_refused_at_once(http: httpx2.Client) -> None:
    assert http.post("/api/scopes/Orders/files", json={"id": "O1"}).status_code == 400
    assert http.post("/api/scopes/Orders/files", content=b"[").status_code == 400


def test_while_sage_is_off_uploads_wait(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.installation.online = False
    url = upload(http, [order("O1")])
    for _ in range(3):
        box.clock.advance(3600)
        assert http.get(url).json()["status"] == "processing"
    box.sage50.installation.online = True
    assert finished(box, http, url)["status"] == "accepted"


@pytest.mark.parametrize("final", ["accepted", "failed", "badRequest"])
@pytest.mark.parametrize("results", ["always", "never", "failures"])
def test_results_may_be_missing(box: Sandbox, http: httpx2.Client, final: Any, results: Any) -> None:
    box.sage50.settings.final, box.sage50.settings.results = final, results
    document = finished(box, http, upload(http, [order("O1")]))
    assert document["status"] == final
    expected = results == "always" or (results == "failures" and final != "accepted")
    assert ("downloadResultUrl" in document) is expected


def test_words_and_progress_may_be_others(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.settings.words = {"processing": "queuedForSage"}
    box.sage50.settings.progress = "text"
    box.sage50.installation.online = False
    document = finished(box, http, upload(http, [order("O1")]))
    assert document == {"status": "queuedForSage", "progress": "75%"}


def test_addresses_may_be_on_another_origin_and_leaks_are_seen(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.settings.elsewhere = True
    url = upload(http, [order("O1")])
    assert url.startswith("http://localhost:")
    box.clock.advance(1)
    plain = httpx2.Client()
    document = plain.get(url).json()
    assert plain.get(document["downloadResultUrl"]).json()[0]["id"] == "O1"
    scopes = {row["scope"]: row for row in http.get("/api/scopes").json()}
    assert len(plain.get(scopes["Customers"]["downloadUrl"]).json()) == 12
    assert not box.sage50.leaks
    plain.get(url, headers={"apikey": "given away"})
    assert len(box.sage50.leaks) == 1
    plain.close()


def test_one_installation_does_not_see_another(box: Sandbox, http: httpx2.Client) -> None:
    other = box.sage50.platform.add_installation(box.sage50.application, "other")
    url = upload(http, [order("O1")])
    assert http.get(url, headers={"apikey": other.apikey}).status_code == 404
    assert http.get("/api/scopes/Customers", headers={"apikey": other.apikey}).status_code == 204


def test_a_long_snapshot_is_streamed(box: Sandbox, http: httpx2.Client) -> None:
    box.sage50.publish("Products", Generated(20_000, revision=1, gone=(5, 10)))
    rows = http.get("/api/scopes/Products").json()
    assert len(rows) == 19_995
    assert len({row["id"] for row in rows}) == 19_995
    assert rows[0]["netPrice"] == 2.0
    box.sage50.publish("Products", Generated(1_000_000))
    started = time.perf_counter()
    total = 0
    with http.stream("GET", "/api/scopes/Products") as answer:
        assert "content-length" not in answer.headers
        for chunk in answer.iter_raw():
            total += len(chunk)
            if total > 20_000_000:
                break
    assert time.perf_counter() - started < 30
