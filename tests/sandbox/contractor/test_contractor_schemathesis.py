from __future__ import annotations

from typing import Any

from sagewire.sandbox import Sandbox
from sagewire.sandbox.document import load, operations
from tests.sandbox.honour import call_everything

HEADERS = {"Auth-Token": "sandbox-token", "customer": "demo", "company": "MAIN"}


def as_it_is(document: Any) -> None:
    """A list that fails is an envelope without rows, also with status 200."""
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "x-sagewire-envelope" in operation:
                operation["responses"]["200"]["content"]["application/json"]["schema"].pop("required", None)


def test_every_operation_honours_the_document(box: Sandbox) -> None:
    box.contractor.settings.call_time = box.contractor.settings.transaction_time = 0
    answered = call_everything(box, "contractor", box.contractor.base, HEADERS, {"table": "actpay"}, as_it_is)
    assert len(answered) == len(operations(load("contractor")))
    assert {status for counter in answered.values() for status in counter} == {200}
    assert not box.ledger.overlaps
