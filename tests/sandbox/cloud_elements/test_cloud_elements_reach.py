from __future__ import annotations

import httpx2

from sagewire.sandbox import Sandbox


def test_a_connected_client(box: Sandbox) -> None:
    with box.client("cloud_elements") as client:
        assert len(list(client.customers.list(page_size=15))) == 40
        assert [one.name for one in client.instances.list()] == ["Sandbox"]


def test_controls_from_another_process(box: Sandbox) -> None:
    box.cloud_elements.keys()
    root = f"{box.identity_url}/_sandbox/cloud_elements"
    assert httpx2.post(f"{root}/time", json={"minute": 0.5}).status_code == 200
    assert box.cloud_elements.settings.minute == 0.5
    assert httpx2.post(f"{root}/poll").status_code == 200
    assert next(iter(box.cloud_elements.instances.values())).due <= box.clock.now()
