"""Error bodies: every known shape is read, and no bytes make it fail."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.calls.replies import parse, request_id
from sagewire.runtime.wire.message import Headers, Response


def said(body: Any) -> tuple[str, str]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    reply = parse(Response(400, content=content))
    return reply.message, reply.code


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"Message": "No."}, "No.", ""),
        ({"message": "No."}, "No.", ""),
        ({"message": "Failed", "providerMessage": "On hold"}, "Failed: On hold", ""),
        ({"message": "Failed", "providerMessage": {"Message": "On hold"}}, "Failed: On hold", ""),
        ({"message": "On hold", "providerMessage": "On hold"}, "On hold", ""),
        ({"providerMessage": "On hold"}, "On hold", ""),
        ({"statusCode": 404, "message": "Resource not found"}, "Resource not found", ""),
        ({"error": "invalid_grant", "error_description": "Expired"}, "Expired", "invalid_grant"),
        ({"error": "invalid_grant"}, "invalid_grant", ""),
        ({"error": {"code": 17, "message": "No."}}, "No.", "17"),
        (
            [{"$severity": "error", "$dataCode": "RecordInvalid", "$message": "No.", "$source": ""}],
            "No.",
            "RecordInvalid",
        ),
        ([{"$message": "No.", "$source": "lines.tax"}, {"$message": "Nor."}], "No. (lines.tax); Nor.", ""),
        ({"response": "ERROR", "message": "Locked"}, "Locked", ""),
        ({"Message": "Invalid", "ModelState": {"a": ["x", "y"]}}, "Invalid: a: x; y", ""),
        ({"errors": [{"message": "x"}, {"message": "y"}]}, "x; y", ""),
        ({"type": "t", "title": "T", "detail": "D"}, "D", "t"),
        ("only text", "only text", ""),
        (b"plain\r\n text", "plain text", ""),
        (b"<!DOCTYPE html><html><head><TITLE>\n502 Bad \nGateway</title>", "an HTML page titled '502 Bad Gateway'", ""),
        (b"<html><body>", "an HTML page", ""),
        (b"", "", ""),
        (b" \r\n", "", ""),
        (b"\xff\xfe\x00", "\ufffd\ufffd", ""),
        (b"null", "", ""),
        (b"[]", "", ""),
        (b"17", "", ""),
        (b'{"Message": "half', '{"Message": "half', ""),
        (b"[" * 100_000, "[" * 597 + "...", ""),
    ],
)
def test_known_shapes(body: Any, message: str, code: str) -> None:
    assert said(body) == (message, code)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["Message", "message", "error", "errors", "code", "$message", "$source", "details", "x"]),
            inner,
            max_size=5,
        )
    ),
)


@given(JSON)
def test_no_json_makes_it_fail(value: Any) -> None:
    message, code = said(value)
    assert len(message) <= 600
    assert (message + code).isprintable()


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(content: bytes) -> None:
    assert parse(Response(500, content=content)).message.isprintable()


def test_request_ids() -> None:
    response = Response(400, Headers({"X_Request_Id": "abc\x01"}))
    assert request_id(response, ("x-request-id", "x_request_id")) == "abc"
    assert request_id(response, ("other",)) == ""
