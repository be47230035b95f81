"""Attachments: base64 up, bytes down."""

from __future__ import annotations

import base64
import re
from typing import Any

import pytest

from sagewire.sandbox import Sandbox
from tests.sandbox.accounting.support import Api


def body(content: bytes, **fields: Any) -> dict[str, Any]:
    file = base64.b64encode(content).decode()
    return {"attachment": {"file": file, "file_name": "order.txt", "mime_type": "text/plain", **fields}}


def test_up_and_down(api: Api) -> None:
    invoice = api.invoice()
    context = {"attachment_context_type_id": "SALES_INVOICE", "attachment_context_id": invoice["id"]}
    made = api.made("/attachments", body(b"caf\xc3\xa9\x00", **context))
    assert re.fullmatch(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", made["id"])
    assert (made["file_size"], made["file_extension"]) == (6, ".txt")
    assert made["created_at"].endswith(".000Z"), "with milliseconds"
    assert made["$file_path"] == f"{made['$path']}/file"
    file = api.http.get(made["$file_path"], headers={"Accept": "application/octet-stream"})
    assert file.content == b"caf\xc3\xa9\x00"
    assert file.headers["content-type"] == "application/octet-stream"
    assert api.refused(api.http.get(made["$file_path"], headers={"Accept": "text/plain"}), 415)
    assert [row["id"] for row in api.rows("/attachments", **context)] == [made["id"]]
    del context["attachment_context_type_id"]
    assert api.refused(api.get("/attachments", **context))
    assert invoice["id"] in {row["id"] for row in api.rows("/sales_invoices", has_attachments="true")}
    assert api.ok(invoice["transaction"]["$path"])["number_of_attachments"] == 1
    assert api.changed(made["$path"], {"attachment": {"description": "signed"}})["description"] == "signed"
    assert api.http.delete(made["$path"]).status_code == 204


def test_the_largest_file(box: Sandbox, api: Api) -> None:
    assert api.made("/attachments", body(b"x" * 2_621_440))["file_size"] == 2_621_440
    assert api.refused(api.post("/attachments", body(b"x" * 2_621_441)))["$source"] == "file_size"


@pytest.mark.parametrize("missing", ["file", "file_name", "mime_type"])
def test_what_is_needed(api: Api, missing: str) -> None:
    sent = body(b"x")
    del sent["attachment"][missing]
    assert api.refused(api.post("/attachments", sent))["$source"] == missing


def test_only_base64(api: Api) -> None:
    sent = body(b"x", file="not base64!")
    assert api.refused(api.post("/attachments", sent))["$source"] == "file"
    assert api.http.post("/attachments", files={"file": b"x"}).status_code == 415
