from __future__ import annotations

import httpx2

from sagewire.sandbox import Sandbox


def test_a_connected_client(box: Sandbox) -> None:
    with box.client("sage50") as client:
        assert {row.scope for row in client.scopes.list()} == {"Customers", "Products", "Stock", "Orders"}
        box.sage50.expire()
        assert len(list(client.scopes.list())) == 4
    assert box.sage50.installation.rotations == 1


def test_controls_from_another_process(box: Sandbox) -> None:
    root = f"{box.identity_url}/_sandbox/sage50"
    product = {"id": "P1", "name": "x", "netPrice": 1, "tax": 20, "discountByUnit": False}
    assert httpx2.post(f"{root}/publish", json={"scope": "Products", "records": [product]}).status_code == 200
    assert [row["id"] for row in box.sage50.records("Products")] == ["P1"]
    assert httpx2.post(f"{root}/online", json={"online": False}).status_code == 200
    assert not box.sage50.installation.online
    assert httpx2.post(f"{root}/consent", json={"passcode": "none"}).status_code == 400
    assert httpx2.post(f"{root}/expire").status_code == 200
    assert "POST /_sandbox/sage50/consent" in httpx2.get(f"{box.identity_url}/_sandbox").json()["controls"]
