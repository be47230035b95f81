from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from sagewire.sandbox import Sandbox
from sagewire.sandbox.__main__ import describe, main
from tests.sandbox.support import Api


def test_it_stops_by_itself() -> None:
    with Sandbox(customers=2, transactions=0, orders=0, products=3) as box:
        url = box.identity_url
        assert httpx2.get(f"{url}/_sandbox").status_code == 200
        assert url in repr(box)
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(url)
    with pytest.raises(RuntimeError, match="not running"):
        _ = box.identity_url


def test_it_stops_while_a_call_hangs() -> None:
    with Sandbox(customers=2, transactions=0, orders=0, products=3) as box:
        api = Api(box)
        box.faults.on("GET", "/sites").delay(30)
        with pytest.raises(httpx2.ReadTimeout):
            api.http.get("/sites", timeout=0.1)


def test_two_side_by_side_know_nothing_of_each_other() -> None:
    with Sandbox(customers=3, orders=0, products=3) as one, Sandbox(customers=3, orders=0, products=3) as two:
        first, second = Api(one), Api(two)
        first.made("/customers", {"name": "Here"})
        assert (first.ok("/customers", count="true"), second.ok("/customers", count="true")) == (4, 3)
        assert second.http.get("/sites", headers={"Authorization": first.tokens.authorization}).status_code == 401


def test_seeds_differ() -> None:
    names = []
    for seed in (1, 2):
        with Sandbox(seed=seed, customers=5, orders=0, products=3) as box:
            names.append(Api(box).get("/customers").text)
    assert names[0] != names[1]


def test_size_on_demand() -> None:
    with Sandbox(customers=10_000, transactions=50_000, orders=500, rate_limits=False) as box:
        api = Api(box)
        assert api.ok("/customers", count="true") == 10_000
        assert api.ok("/sales_posted_transactions", count="true") == 50_000
        seen, last = 0, 0
        while rows := api.ok("/customers", filter=f"id gt {last}", orderby="id", top=5000, select="id,reference"):
            seen, last = seen + len(rows), rows[-1]["id"]
        assert seen == 10_000
        assert len(api.ok("/customer_views", top=500)) == 500
        assert len({row["reference"] for row in api.ok("/lookup_customers", top=5000)}) == 5000


def test_the_ledger_keeps_calls_without_their_secrets(api: Api) -> None:
    api.get("/customers", top=1, filter="id gt 0")
    (call,) = api.sandbox.ledger.calls("GET", "/customers")
    assert call.parameters == {"$top": "1", "$filter": "id gt 0"}
    assert (call.status, call.operation, call.product, call.edition) == (200, "GetCustomers", "sage200", "professional")
    assert call.headers["x-company"] == "1"
    api.get("/customers")
    first, second = api.sandbox.ledger.calls(operation="GetCustomers")
    assert first.token == second.token
    assert first.token.startswith("#")
    known = api.sandbox.credentials
    shown = str([*api.sandbox.ledger.calls(), *api.sandbox.ledger.records()])
    for secret in (api.tokens.access_token, str(api.tokens.refresh_token), known.client_secret):
        assert secret not in shown
    assert api.sandbox.ledger.count("POST", "/oauth/token") == 1
    api.sandbox.ledger.clear()
    assert api.sandbox.ledger.calls() == []


def test_the_ledger_keeps_records(api: Api) -> None:
    made = api.made("/customers", {"name": "Noted", "contacts": [{"first_name": "A"}]})
    api.changed(f"/customers/{made['id']}", {"name": "Changed"})
    api.delete(f"/customers/{made['id']}")
    ledger = api.sandbox.ledger
    (created,) = ledger.created("customers")
    assert (created.id, created.values["name"]) == (made["id"], "Noted")
    assert len(ledger.created("customer_contacts")) == 1
    assert ledger.changed("customers")[0].values["name"] == "Changed"
    assert ledger.deleted("customers")[0].id == made["id"]
    assert ledger.calls(operation="PostCustomer")[0].number == created.call


def test_the_ledger_can_be_bounded() -> None:
    with Sandbox(customers=2, transactions=0, orders=0, products=3, ledger_limit=5) as box:
        api = Api(box)
        for _ in range(9):
            api.get("/sites")
        assert len(box.ledger.calls()) == 5


def test_controls_from_another_process(api: Api) -> None:
    root = f"{api.sandbox.identity_url}/_sandbox"
    fault = {"kind": "status", "method": "GET", "path": "/customers", "options": {"code": 503}}
    assert httpx2.post(f"{root}/faults", json=fault).status_code == 200
    assert len(httpx2.get(f"{root}/faults").json()) == 1
    assert api.get("/customers").status_code == 503
    assert httpx2.get(f"{root}/faults").json() == []
    made = api.made("/customers", {"name": "Seen"})
    shown = httpx2.get(f"{root}/ledger", params={"method": "POST", "path": "/customers"}).json()
    assert [call["status"] for call in shown["calls"]] == [200]
    assert made["id"] in [record["id"] for record in shown["records"]]
    assert httpx2.post(f"{root}/clock", json={"advance": 30_000}).status_code == 200
    assert api.get("/sites").status_code == 401
    assert httpx2.post(f"{root}/reset").status_code == 200
    assert api.get(f"/customers/{made['id']}").status_code == 404
    httpx2.post(f"{root}/expire")
    assert api.get("/sites").status_code == 401
    assert httpx2.delete(f"{root}/ledger").status_code == 200
    assert httpx2.get(f"{root}/ledger").json()["calls"] == []
    assert httpx2.delete(f"{root}/faults").status_code == 200


@pytest.mark.parametrize(
    "sent", [{"kind": "nonsense"}, {"kind": "status", "options": {"what": 1}}, {"kind": "html", "x": 1}, []]
)
def test_wrong_controls_are_refused(box: Sandbox, sent: Any) -> None:
    response = httpx2.post(f"{box.identity_url}/_sandbox/faults", content=json.dumps(sent))
    assert response.status_code == 400
    assert response.json()["message"]
    assert httpx2.get(f"{box.identity_url}/_sandbox/nothing").status_code == 404


def test_a_page_in_a_browser_cannot_reach_the_controls(box: Sandbox) -> None:
    response = httpx2.post(f"{box.identity_url}/_sandbox/reset", headers={"Origin": "http://evil.example"})
    assert response.status_code == 403


def test_the_application_runs_without_a_server(box: Sandbox) -> None:
    tokens, known = box.sign_in(), box.credentials
    with TestClient(box.app) as client:
        headers = {"Authorization": tokens.authorization, "X-Site": known.site, "X-Company": "1"}
        response = client.get("/uk/sage200extra/accounts/v1/customers?$top=1", headers=headers)
        assert response.status_code == 200
        box.faults.on("GET").reset_before()
        with pytest.raises(ConnectionResetError, match="real connection"):
            client.get("/uk/sage200extra/accounts/v1/customers", headers=headers)


def test_clients_come_connected(box: Sandbox) -> None:
    with box.client("sage200") as sage:
        assert sage.sites.list().first().company_id == 1
        assert sage.customers.list().first().balance is not None
        box.clock.advance(9 * 3600)
        assert sum(1 for _ in sage.customers.list(page_size=7)) == 40
    assert box.ledger.count("POST", "/oauth/token") == 2


async def _async_names(box: Sandbox) -> list[str]:
    async with box.async_client("sage200") as sage:
        return [row.name async for row in sage.customers.list(limit=3)]


def test_async_clients_too(box: Sandbox) -> None:
    import asyncio

    assert len(asyncio.run(_async_names(box))) == 3


def test_only_known_products(box: Sandbox) -> None:
    for ask in (box.url, box.client, box.async_client):
        with pytest.raises(ValueError, match="sage200"):
            ask("sage9000")


def test_what_a_person_is_told(box: Sandbox) -> None:
    text = describe(box)
    known = box.credentials
    for needed in (
        box.url("sage200"),
        known.client_id,
        known.client_secret,
        known.redirect_uri,
        "SAGE200_SITE=",
        "Ctrl-C",
    ):
        assert needed in text
    lines = dict(line.removeprefix("export ").split("=", 1) for line in text.splitlines() if line.startswith("export"))
    response = httpx2.get(
        f"{lines['SAGE200_BASE_URL']}/customers?$top=1",
        headers={
            "Authorization": f"Bearer {lines['SAGE200_ACCESS_TOKEN']}",
            "X-Site": lines["SAGE200_SITE"],
            "X-Company": lines["SAGE200_COMPANY"],
        },
    )
    assert response.status_code == 200


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-u", "-m", "sagewire.sandbox", "--port", "0", "--customers", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert "Sage 200 sandbox on http://127.0.0.1:" in first
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert out.endswith("Stopped.\n")
    assert main(["--port", "0", "--release", "1999 R9"]) == 1
    assert "error: release '1999 R9' is not known" in capsys.readouterr().err


def test_a_port_that_is_taken(box: Sandbox) -> None:
    port = int(box.identity_url.rsplit(":", 1)[1])
    with pytest.raises(OSError, match="choose another port"), Sandbox(customers=2, port=port):
        pass
