"""The edge: business, roles, limits, errors, and repeated writes."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


def test_the_lead_business_is_taken_and_can_change(box: Sandbox) -> None:
    api = Api(box)
    del api.http.headers["X-Business"]
    first, second = (book.place.id for book in box.accounting.businesses)
    assert api.get("/contacts").headers["x-business"] == first
    assert api.ok("/businesses/lead")["id"] == first
    box.accounting.lead = second
    assert api.get("/contacts").headers["x-business"] == second
    assert api.ok("/businesses/lead")["id"] == second
    for path in ("/businesses", "/businesses/lead", "/user"):
        assert "x-business" not in api.get(path).headers
    box.accounting.settings.require_business = True
    assert api.get("/contacts").status_code == 401


def test_a_business_that_is_not_ours(box: Sandbox, api: Api) -> None:
    wrong = {"X-Business": "0" * 32}
    assert api.refused(api.http.get("/contacts", headers=wrong), 401)["$dataCode"] == "AuthorizationFailure"
    second = box.accounting.businesses[1].place
    second.active = False
    response = api.http.get("/contacts", headers={"X-Business": second.id})
    assert api.refused(response, 401)["$message"] == "No active subscription. (MSE)"
    assert api.ok(f"/businesses/{second.id}")["subscriptions"][0]["active"] is False
    assert api.ok("/businesses", active_only="true")["$total"] == 1
    box.identity_for("accounting").user.sites = [second.id]
    assert api.get("/contacts").status_code == 401
    assert api.ok("/businesses")["$total"] == 1


def test_business_and_user_can_be_changed(api: Api) -> None:
    key = api.ok("/businesses/lead")["id"]
    assert api.changed(f"/businesses/{key}", {"business": {"name": "Renamed Ltd"}})["displayed_as"] == "Renamed Ltd"
    assert api.rows("/businesses")[0]["displayed_as"] == "Renamed Ltd"
    assert api.changed("/user", {"user": {"first_name": "Ada"}})["first_name"] == "Ada"
    assert api.ok("/user")["email"] == "user@example.com"
    assert api.get("/businesses/nothing").status_code == 404


def test_roles(box: Sandbox, api: Api) -> None:
    denied = box.identity_for("accounting").user.denied
    denied.add("Sales:DELETE")
    invoice = api.invoice()
    assert api.refused(api.http.delete(invoice["$path"]), 403)["$dataCode"] == "MultiUserAccessDenied"
    denied.add("Sales")
    assert api.get("/sales_invoices").status_code == 403
    denied.add("contacts:DELETE")
    assert api.http.delete(api.contact()["$path"]).status_code == 403


def test_unknown_paths_rows_and_verbs(api: Api) -> None:
    assert api.refused(api.get("/nothing"), 404)
    assert api.refused(api.get("/contacts/nothing"), 404)["$dataCode"] == "RecordNotFound"
    journal = api.rows("/journals")[0]["$path"]
    assert api.refused(api.http.put(journal, json={"journal": {}}), 405)["$dataCode"] == "MethodNotAllowed"
    assert api.get("/contacts").headers["x_request_id"]


def test_only_json_is_taken(api: Api) -> None:
    text = '{"contact": {}}'
    assert api.refused(api.http.post("/contacts", content=text, headers={"Content-Type": "text/plain"}), 415)
    assert api.refused(api.http.post("/contacts", data={"a": "b"}), 415)
    assert api.refused(api.http.post("/contacts", content="{", headers={"Content-Type": "application/json"}))


@pytest.mark.parametrize(
    "body", [{}, {"name": "A"}, {"contacts": {}}, {"contact": []}, {"contact": None}, [], "x", None]
)
def test_bodies_are_wrapped(api: Api, body: Any) -> None:
    assert api.refused(api.post("/contacts", body))["$source"] == "contact"


def test_one_entry_for_each_thing_that_is_wrong(api: Api) -> None:
    body = {"contact": {"credit_days": "many", "credit_limit": "lots", "locale": 5, "currency_id": "XXX"}}
    response = api.post("/contacts", body)
    entries = {entry["$source"]: entry["$dataCode"] for entry in response.json()}
    assert entries == {
        "credit_days": "RecordInvalid",
        "credit_limit": "RecordInvalid",
        "locale": "RecordInvalid",
        "currency_id": "RecordNotFound",
        "name": "RecordInvalid",
        "contact_type_ids": "RecordInvalid",
    }


def test_the_same_request_gives_the_first_result(box: Sandbox, api: Api) -> None:
    body = {"contact": {"name": "Once", "contact_type_ids": ["CUSTOMER"], "idempotency_id": uuid.uuid4().hex}}
    first, second = api.post("/contacts", body), api.post("/contacts", body)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert len(box.ledger.created("contacts")) == 1
    other = {"bank_transfer": {"idempotency_id": body["contact"]["idempotency_id"]}}
    assert api.refused(api.post("/bank_transfers", other))["$dataCode"] == "IdempotencyResourceMismatch"
    box.clock.advance(7 * 86_400 + 1)
    api = Api(box)
    assert api.post("/contacts", body).json()["id"] != first.json()["id"]


def test_a_refusal_is_not_remembered(box: Sandbox, api: Api) -> None:
    key = uuid.uuid4().hex
    assert api.post("/contacts", {"contact": {"idempotency_id": key}}).status_code == 422
    body = {"contact": {"name": "Later", "contact_type_ids": ["CUSTOMER"], "idempotency_id": key}}
    assert api.post("/contacts", body).status_code == 201
    hyphens = {"contact": {**body["contact"], "idempotency_id": str(uuid.uuid4())}}
    assert api.refused(api.post("/contacts", hyphens))["$source"] == "idempotency_id"


def test_some_resources_know_no_repetition(box: Sandbox, api: Api) -> None:
    body = {"tax_rate": {"name": "Twice", "idempotency_id": uuid.uuid4().hex}}
    assert api.made("/tax_rates", body)["id"] != api.made("/tax_rates", body)["id"]


def test_an_update_is_remembered_too(box: Sandbox, api: Api) -> None:
    made = api.contact()
    body = {"contact": {"notes": "first", "idempotency_id": uuid.uuid4().hex}}
    api.changed(made["$path"], body)
    api.changed(made["$path"], {"contact": {"notes": "second"}})
    assert api.changed(made["$path"], body)["notes"] == "first"
    assert api.ok(made["$path"])["notes"] == "second"


@pytest.mark.parametrize("path", ["/draft_tax_returns", "/tax_returns/obligation_periods"])
def test_two_operations_want_a_header(box: Sandbox, api: Api, path: str) -> None:
    assert api.refused(api.http.post(path))["$source"] == "X-Idempotency-Key"
    headers = {"X-Idempotency-Key": str(uuid.uuid4())}
    box.accounting.settings.tax_work = 2
    answers = [api.http.post(path, headers=headers) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [202, 202, 201, 201]
    assert answers[0].content == b""
    assert answers[2].json() == answers[3].json()


def test_a_500_after_the_record_was_made(box: Sandbox, api: Api) -> None:
    entry = [{"$severity": "error", "$dataCode": "UnexpectedError", "$message": "Unexpected error", "$source": ""}]
    box.faults.on("POST", "/contacts").status(500, entry, after_commit=True)
    body = {"contact": {"name": "Made", "contact_type_ids": ["CUSTOMER"], "idempotency_id": uuid.uuid4().hex}}
    assert api.refused(api.post("/contacts", body), 500)["$dataCode"] == "UnexpectedError"
    again = api.post("/contacts", body)
    [record] = box.ledger.created("contacts")
    assert (again.status_code, again.json()["id"]) == (201, record.id)


def test_a_reply_that_is_lost(box: Sandbox, api: Api) -> None:
    box.faults.on("POST", "/contacts").reset_after()
    body = {"contact": {"name": "Lost", "contact_type_ids": ["CUSTOMER"], "idempotency_id": uuid.uuid4().hex}}
    with pytest.raises(httpx2.TransportError):
        api.post("/contacts", body)
    assert api.post("/contacts", body).status_code == 201
    assert len(box.ledger.created("contacts")) == 1


def test_150_at_one_time(box: Sandbox, api: Api) -> None:
    box.accounting.settings.concurrent = 5
    box.faults.on("GET", "/currencies", times=None).delay(0.5)
    with ThreadPoolExecutor(9) as pool:
        found = sorted(pool.map(lambda _: Api(box, api.tokens).get("/currencies").status_code, range(9)))
    assert found == [200] * 5 + [429] * 4


def test_numbered_documents_in_parallel(box: Sandbox, api: Api) -> None:
    customer = api.contact()["id"]
    body = {"sales_invoice": {"contact_id": customer, "date": "2026-05-04", "invoice_lines": [api.line()]}}
    box.faults.on("POST", "/sales_invoices").delay(0.6)
    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(Api(box, api.tokens).post, "/sales_invoices", body)
        while not box.ledger.open("accounting"):
            threading.Event().wait(0.01)
        fast = api.post("/sales_invoices", body)
    assert slow.result().status_code == 201
    assert "already been taken" in api.refused(fast)["$message"]
    assert box.ledger.most_at_once("POST", "/sales_invoices") == 2
    assert api.post("/sales_invoices", body).status_code == 201
    numbers = [row["displayed_as"] for row in api.rows("/sales_invoices", contact_id=customer)]
    assert len(numbers) == len(set(numbers)) == 2


def test_a_refused_write_leaves_nothing(box: Sandbox, api: Api) -> None:
    customer = api.contact()["id"]
    box.ledger.clear()
    total = api.ok("/transactions")["$total"]
    lines = [api.line(), api.line(tax_amount=None)]
    body = {"sales_invoice": {"contact_id": customer, "date": "2026-05-04", "invoice_lines": lines}}
    assert api.refused(api.post("/sales_invoices", body))["$source"] == "line_items.tax_amount"
    assert box.ledger.records() == []
    assert api.ok("/transactions")["$total"] == total


def test_a_page_that_changes_under_the_reader(box: Sandbox, api: Api) -> None:
    def add(data: Any) -> None:
        data.add("contacts", {"name": "Behind your back", "contact_types": []})

    before = api.ok("/contacts")["$total"]
    box.faults.on("GET", "/contacts").changed(add)
    assert api.ok("/contacts")["$total"] == before
    assert api.ok("/contacts")["$total"] == before + 1
