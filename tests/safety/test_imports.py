"""Once a write has left, nothing is imported: an import may fail, for want of a file descriptor say, and then nobody
would be told what became of the write."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import sys
from decimal import Decimal
from {package} import {client}
from sagewire.runtime import Request, Response
from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire.message import Headers

class Exhausted:
    def find_spec(self, name, path=None, target=None):
        raise OSError(24, "Too many open files", name)

class Answers:
    def send(self, request):
        sys.meta_path.insert(0, Exhausted())
        if {status} == 0:
            raise TransportError("the connection broke", phase="sent")
        headers = Headers({{"content-type": {media!r}, "retry-after": "Fri, 20 Nov 2026 23:00:00 GMT"}})
        return Response({status}, headers, {body!r}.encode())

client = {client}(auth="token", transport=Answers(), retry=1, {settings})
try:
    print("row", {call}.{shown})
except Exception as error:
    print(type(error).__name__)
"""
_PRODUCTS = {
    "sage200": (
        "Sage200",
        "site='s', company=1",
        "client.sop_orders.create(customer_id=7, customer_document_no='PO-1')",
        "document_no",
        '{"document_no": "0000000077", "lines": [{"id": 1, "line_quantity": 2.0}]}',
    ),
    "accounting": (
        "Accounting",
        "business='b'",
        "client.contacts.create(name='A', contact_type_ids=['CUSTOMER'])",
        "displayed_as",
        '{"displayed_as": "0000000077", "balance": "1.00"}',
    ),
}
_TOLD = {
    0: "OutcomeUnknown",
    302: "OutcomeUnknown",
    401: "Unauthorized",
    409: "Conflict",
    422: "Unprocessable",
    429: "RateLimited",
    500: "OutcomeUnknown",
    503: "ServerError",
    504: "OutcomeUnknown",
}


def told(product: str, status: int, body: str | None = None, media: str = "application/json") -> str:
    """What a program is told whose write is answered so."""
    client, settings, call, shown, answer = _PRODUCTS[product]
    program = _PROGRAM.format(
        package=f"sagewire.{product}",
        client=client,
        settings=settings,
        call=call,
        shown=shown,
        status=status,
        media=media,
        body=answer if body is None else body,
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


@pytest.mark.parametrize("product", _PRODUCTS)
def test_a_write_that_was_answered_is_read(product: str) -> None:
    assert told(product, 201) == "row 0000000077"


@pytest.mark.parametrize("status", _TOLD)
def test_a_write_of_unknown_fate_is_told_as_such(status: int) -> None:
    assert told("sage200", status, '{"Message": "no"}') == _TOLD[status]


def test_an_answer_that_cannot_be_read_is_told_as_unknown() -> None:
    assert told("sage200", 200, "<html><title>Sorry</title></html>", "text/html") == "OutcomeUnknown"


def test_an_unknown_field_is_kept() -> None:
    assert told(
        "sage200", 200, '{"document_no": "0000000077", "odd": {"lines": [1.5]}, "lines": [{"odd": 1}]}'
    ).startswith("row 0000000077")
