from __future__ import annotations

from sagewire.sandbox import Sandbox
from sagewire.sandbox.document import load, operations
from tests.sandbox.honour import call_everything


def test_every_operation_honours_the_document(box: Sandbox) -> None:
    box.cloud_elements.settings.background = False
    keys = box.cloud_elements.keys()
    parts = {"User": keys["user"], "Organization": keys["organization"], "Element": keys["element"]}
    headers = {"Authorization": ", ".join(f"{label} {value}" for label, value in parts.items())}
    ids = {"keyOrId": "sage200"}
    answered = call_everything(box, "cloud_elements", box.cloud_elements.base, headers, ids)
    assert len(answered) == len(operations(load("cloud_elements")))
    for name in ("ListCustomers", "ListInvoices", "ListProductPrices", "ListInstances", "ListDeliveries"):
        assert answered[name], name
    assert sum(counter[200] for counter in answered.values()) > 40
