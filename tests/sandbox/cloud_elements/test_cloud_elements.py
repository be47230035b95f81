from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.support import Api

PLATFORM = {"Authorization": "User sandbox-user-secret, Organization sandbox-organization-secret"}
CONFIGURATION: dict[str, Any] = {
    "oauth.api.key": "key",
    "oauth.api.secret": "very secret",
    "subscription.key": "also secret",
    "signing.key": "secret too",
    "company.name": "Sandbox Trading",
    "event.notification.enabled": False,
    "event.poller.refresh_interval": 15,
    "event.poller.configuration": {"customers": {"url": "/hubs/finance/customers", "idField": "id"}},
}


@pytest.fixture
def http(box: Sandbox) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=box.url("cloud_elements"), timeout=20, headers=PLATFORM) as client:
        yield client


def make(http: httpx2.Client, **changes: Any) -> dict[str, Any]:
    body = {"element": {"key": "sage200"}, "configuration": CONFIGURATION, "tags": ["shop"], "name": "One"}
    answer = http.post("/instances", json=body | changes)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def hub(instance: dict[str, Any]) -> dict[str, str]:
    return {"Authorization": f"User sandbox-user-secret, Element {instance['token']}"}


# -- instances -----------------------------------------------------------------------------------------------------


def test_a_configuration_becomes_text_and_secrets_are_masked(http: httpx2.Client) -> None:
    made = make(http)
    shown = made["configuration"]
    assert shown["event.notification.enabled"] == "false"
    assert shown["event.poller.refresh_interval"] == "15"
    assert json.loads(shown["event.poller.configuration"]) == CONFIGURATION["event.poller.configuration"]
    assert shown["oauth.api.key"] == "key"
    assert {shown[key] for key in ("oauth.api.secret", "subscription.key", "signing.key")} == {"********"}
    assert made["token"]
    assert made["tags"] == ["shop"]
    assert http.get(f"/instances/{made['id']}").json()["configuration"] == shown


def test_what_an_instance_needs(http: httpx2.Client) -> None:
    def refused(**changes: Any) -> str:
        body = {"element": {"key": "sage200"}, "configuration": CONFIGURATION, "name": "x"}
        answer = http.post("/instances", json=body | changes)
        assert answer.status_code in (400, 404)
        assert answer.json()["requestId"]
        return str(answer.json())

    assert "No element found" in refused(element={"key": "sageother"})
    assert "oauth.api.secret is missing" in refused(configuration=CONFIGURATION | {"oauth.api.secret": ""})
    assert "callback.url is required" in refused(configuration=CONFIGURATION | {"event.notification.enabled": True})
    assert "number of minutes" in refused(configuration=CONFIGURATION | {"event.poller.refresh_interval": "soon"})
    assert "tags must be" in refused(tags="shop")
    assert "needs url and idField" in refused(
        configuration=CONFIGURATION | {"event.poller.configuration": {"customers": {"url": "/x"}}}
    )


def test_finding_changing_and_deleting(box: Sandbox, http: httpx2.Client) -> None:
    first, second = make(http, name="First"), make(http, name="Second", tags=["other", "shop"])
    assert [one["id"] for one in http.get("/instances").json()] == [first["id"], second["id"]]
    assert [one["name"] for one in http.get("/instances", params={"searchText": "sec"}).json()] == ["Second"]
    assert len(http.get("/instances", params={"tags[]": ["shop", "other"]}).json()) == 1
    assert http.get("/instances", params={"searchText": "nothing"}).status_code == 404
    change = {"configuration": {"event.notification.callback.url": "http://127.0.0.1:1/x"}}
    changed = http.patch(f"/instances/{first['id']}", json=change).json()
    assert changed["configuration"]["event.notification.callback.url"] == "http://127.0.0.1:1/x"
    assert changed["configuration"]["oauth.api.key"] == "key"
    own = http.patch("/instances", json={"name": "Renamed"}, headers=hub(first)).json()
    assert (own["id"], own["name"]) == (first["id"], "Renamed")
    assert [one["id"] for one in http.get("/instances", headers=hub(second)).json()] == [second["id"]]
    assert http.delete(f"/instances/{first['id']}").status_code == 200
    assert http.get(f"/instances/{first['id']}").status_code == 404
    assert http.get("/hubs/finance/customers", headers=hub(first)).status_code == 401
    assert [record.id for record in box.ledger.deleted("instances")] == [first["id"]]


def test_single_settings(http: httpx2.Client) -> None:
    made = make(http)
    settings = {row["key"]: row for row in http.get(f"/instances/{made['id']}/configuration").json()}
    row = settings["event.poller.refresh_interval"]
    answer = http.patch(
        f"/instances/{made['id']}/configuration/{row['id']}", json={"key": row["key"], "propertyValue": "5"}
    )
    assert answer.json()["propertyValue"] == "5"
    assert settings["oauth.api.secret"]["propertyValue"] == "********"
    assert http.patch(f"/instances/{made['id']}/configuration/1", json={"key": "x"}).status_code == 404


def test_each_operation_wants_its_secrets(http: httpx2.Client) -> None:
    made = make(http)
    user, organization = PLATFORM["Authorization"].split(", ")
    element = f"Element {made['token']}"

    def status(path: str, *parts: str) -> int:
        answer = httpx2.get(f"{http.base_url}{path.lstrip('/')}", headers={"Authorization": ", ".join(parts)})
        return answer.status_code

    assert status("/instances", user, organization) == 200
    assert status("/instances", user) == 401
    assert status("/instances", "User wrong", organization) == 401
    assert status("/hubs/finance/banks", user, element) == 200
    assert status("/hubs/finance/banks", organization, user, element) == 200
    assert status("/hubs/finance/banks", user, organization) == 401
    assert status("/hubs/finance/banks", user, "Element wrong") == 401
    assert status("/instances/events", user, element) == 200
    assert status("/accounts/nothing") == 404


def test_oauth_start(box: Sandbox, http: httpx2.Client) -> None:
    known = box.credentials
    query = {"apiKey": known.client_id, "apiSecret": "x", "callbackUrl": known.redirect_uri, "state": "abc"}
    answer = http.get("/elements/sage200/oauth/url", params=query).json()
    assert answer["element"] == "sage200"
    page = httpx2.get(f"{answer['oauthUrl']}&login_hint={known.login}")
    assert page.status_code == 302
    assert "code=" in page.headers["location"]
    assert "state=abc" in page.headers["location"]


def test_account_settings(http: httpx2.Client) -> None:
    policy = {"notification.webhook.failure.policy": "queue"}
    assert http.post("/accounts/1/settings", json=policy).json() == policy
    assert http.patch("/accounts/1/settings", json={"notification.webhook.failure.policy": "x"}).status_code == 400


# -- the hub -------------------------------------------------------------------------------------------------------


def test_lists_are_paged_by_a_token_in_a_header(api: Api, http: httpx2.Client) -> None:
    headers = hub(make(http))
    found: list[int] = []
    query: dict[str, Any] = {"pageSize": 15}
    sizes = []
    while True:
        answer = http.get("/hubs/finance/customers", headers=headers, params=query)
        assert answer.headers["elements-element-instance-id"]
        found += [row["id"] for row in answer.json()]
        sizes.append(len(answer.json()))
        token = answer.headers.get("elements-next-page-token")
        if token is None:
            break
        query["nextPage"] = token
    assert sizes == [15, 15, 10]
    assert found == [row["id"] for row in api.ok("/customers", top=100)]
    second = http.get("/hubs/finance/customers", headers=headers, params={"pageSize": 15, "page": 2}).json()
    assert [row["id"] for row in second] == found[15:30]
    assert http.get("/hubs/finance/customers", headers=headers, params={"nextPage": "x"}).status_code == 400


@pytest.mark.parametrize(
    "resource",
    [
        "customers", "invoices", "payments", "products", "products/groups", "products/prices", "transactions",
        "banks", "warehouses", "warehouse-holdings",
    ],
)  # fmt: skip
def test_every_resource_has_rows(box: Sandbox, http: httpx2.Client, resource: str) -> None:
    answer = http.get(f"/hubs/finance/{resource}", headers=hub(make(http)), params={"pageSize": 2})
    assert answer.status_code == 200
    assert answer.json()


def test_the_word_behind_hubs_does_not_matter(http: httpx2.Client) -> None:
    headers = hub(make(http))
    pages = [http.get(path, headers=headers).json() for path in ("/hubs/finance/banks", "/hubs/any/banks", "/banks")]
    assert pages[0] == pages[1] == pages[2]


def test_conditions_in_ceql(api: Api, http: httpx2.Client) -> None:
    headers = hub(make(http))

    def found(where: str, **query: str) -> list[dict[str, Any]]:
        answer = http.get("/hubs/finance/customers", headers=headers, params={"where": where, **query})
        assert answer.status_code == 200, answer.text
        return list(answer.json())

    first = api.first("customers")
    assert [row["id"] for row in found(f"reference='{first['reference']}'")] == [first["id"]]
    assert len(found("date_time_updated>'2015-10-22T16:40:09.563'")) == 40
    assert len(found(f"id in ({first['id']}, 999999) or id = '{first['id']}'", fields="id,name")) == 1
    assert set(found(f"id = {first['id']}", fields="id,name")[0]) == {"id", "name"}
    for where in ("nope = 1", "date_time_updated > '2015-10-22T16:40:09Z'", "not id = 1", "name is null", "name ~ 1"):
        answer = http.get("/hubs/finance/customers", headers=headers, params={"where": where})
        assert answer.status_code == 400
        assert "Unable to parse where" in answer.json()["message"]


def test_records_are_written_to_sage_200(box: Sandbox, api: Api, http: httpx2.Client) -> None:
    headers = hub(make(http))
    made = http.post("/hubs/finance/customers", headers=headers, json={"reference": "CE001", "name": "From the hub"})
    key = made.json()["id"]
    changed = http.patch(f"/hubs/finance/customers/{key}", headers=headers, json={"website": "https://example.com"})
    assert changed.status_code == 200, changed.text
    kept = api.ok(f"/customers/{key}")
    assert (kept["name"], kept["website"]) == ("From the hub", "https://example.com")
    assert http.get(f"/hubs/finance/customers/{key}", headers=headers).json()["reference"] == "CE001"
    posted = http.post("/hubs/finance/invoices", headers=headers, json={"customer_id": key})
    assert posted.status_code == 200, posted.text
    urn = posted.json()["urn"]
    assert set(posted.json()) == {"urn"}
    rows = http.get("/hubs/finance/invoices", headers=headers, params={"where": f"urn='{urn}'"}).json()
    assert [row["customer_id"] for row in rows] == [key]
    bank = http.get("/hubs/finance/banks", headers=headers).json()[0]["id"]
    payment = {"customer_id": key, "bank_id": bank, "cheque_value": 12.5}
    assert http.post("/hubs/finance/payments", headers=headers, json=payment).json()["urn"]
    receipt = http.post("/hubs/finance/payments/receipts", headers=headers, json=payment)
    assert receipt.json()["urn"]
    assert http.delete(f"/hubs/finance/customers/{key}", headers=headers).status_code in (200, 400)
    created = [record for record in box.ledger.created("customers") if record.values.get("reference") == "CE001"]
    calls = {call.number: call for call in box.ledger.calls(product="cloud_elements")}
    assert calls[created[0].call].operation == "CreateCustomer"
    assert calls[created[0].call].committed


def test_products(api: Api, http: httpx2.Client) -> None:
    headers = hub(make(http))
    group = http.get("/hubs/finance/products/groups", headers=headers).json()[0]["id"]
    body = {"product_group_id": group, "name": "New thing", "code": "NEW-1"}
    made = http.post("/hubs/finance/products", headers=headers, json=body)
    assert made.status_code == 200, made.text
    assert http.delete(f"/hubs/finance/products/{made.json()['id']}", headers=headers).status_code == 200


def test_refusals_say_what_sage_200_said(box: Sandbox, http: httpx2.Client) -> None:
    made = make(http)
    headers = hub(made)
    refused = http.post("/hubs/finance/customers", headers=headers, json={"reference": "X" * 99, "name": "x"})
    assert refused.status_code == 400
    assert "too long" in refused.json()["providerMessage"]
    missing = http.get("/hubs/finance/customers/999999", headers=headers)
    assert (missing.status_code, set(missing.json()) >= {"message", "requestId"}) == (404, True)
    assert http.get("/hubs/finance/nothing", headers=headers).status_code == 404
    assert http.delete("/hubs/finance/banks", headers=headers).status_code == 404
    plain = http.post("/hubs/finance/customers", headers=headers | {"content-type": "text/plain"}, content=b"x")
    assert plain.status_code == 415
    box.sites[0].state = "tunnel-down"
    assert http.get("/hubs/finance/customers", headers=headers).status_code == 502
    box.sites[0].state = "ok"
    box.cloud_elements.instances[made["id"]].login_ended = True
    ended = http.get("/hubs/finance/customers", headers=headers)
    assert (ended.status_code, "invalid_grant" in ended.json()["providerMessage"]) == (401, True)


def test_faults_reach_the_hub(box: Sandbox, http: httpx2.Client) -> None:
    headers = hub(make(http))
    box.faults.on("POST", "/hubs/finance/customers").reset_after()
    with pytest.raises(httpx2.TransportError):
        http.post("/hubs/finance/customers", headers=headers, json={"reference": "CE002", "name": "x"})
    rows = http.get("/hubs/finance/customers", headers=headers, params={"where": "reference='CE002'"}).json()
    assert len(rows) == 1
    assert "very secret" not in repr(box.ledger.calls(product="cloud_elements"))
