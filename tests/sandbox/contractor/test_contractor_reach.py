from __future__ import annotations

import httpx2

from sagewire.sandbox import Sandbox


def test_a_connected_client(box: Sandbox) -> None:
    with box.client("contractor") as client:
        assert client.vendors.list(limit=1).first().recnum == 1
        client.vendors.create(vndnme="From the client")
    assert len(box.ledger.created("actpay")) == 1


def test_controls_from_another_process(box: Sandbox) -> None:
    root = f"{box.identity_url}/_sandbox/contractor"
    assert httpx2.post(f"{root}/token", json={"token": "t", "tables": ["actpay"]}).status_code == 200
    assert box.contractor.access.tokens["t"].tables == {"actpay"}
    assert httpx2.post(f"{root}/company", json={"code": "NEW", "state": "timeout"}).status_code == 200
    assert box.contractor.access.companies["NEW"].state == "timeout"
    assert httpx2.post(f"{root}/company", json={"code": "NEW", "state": "gone"}).status_code == 400
    assert httpx2.post(f"{root}/overlaps").json() == []
