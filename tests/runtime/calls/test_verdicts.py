"""What answers say of themselves, and which result belongs to which record."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.calls.batch import matched
from sagewire.runtime.calls.records import Record, Records
from sagewire.runtime.calls.verdicts import read
from sagewire.runtime.wire.message import Response

SETTING = {
    "field": "result", "success": ["OK"], "error": ["NO"], "message": ["text", "result"], "results": "records",
}  # fmt: skip


def said(body: Any, **changes: Any) -> tuple[str, str]:
    verdict = read({**SETTING, **changes}, Response(200, content=json.dumps(body).encode()))
    return verdict.says, verdict.message


@pytest.mark.parametrize(
    ("body", "says", "message"),
    [
        ({"result": "OK", "data": [1, 2]}, "success", ""),
        ({"result": "NO", "text": "why\nnot"}, "error", "why not"),
        ({"result": "NO"}, "error", ""),
        ({"result": "NO: why"}, "error", "NO: why"),
        ({"result": "NOT"}, "unknown", "NOT"),
        ({"result": "ok"}, "unknown", "ok"),
        ({"text": "why"}, "unknown", "why"),
        ({"result": ["OK"]}, "unknown", ""),
        ({"result": "OK", "records": [{"result": "OK"}, {"result": "NO", "text": "b"}]}, "error", "b"),
        ({"result": "OK", "records": [{"result": "OK"}, {}]}, "unknown", ""),
        ({"result": "NO", "records": [{"result": "OK"}]}, "error", ""),
        ({"result": "1 of 2", "records": [{"result": "OK"}, {"result": "NO", "text": "b"}]}, "error", "1 of 2"),
        ({"result": "1 of 2", "records": [{"result": "OK"}, {"result": "b"}]}, "unknown", "1 of 2"),
        ({"result": "all", "records": [{"result": "OK"}]}, "unknown", "all"),
        ({"result": "OK", "records": "none"}, "success", ""),
        ([{"result": "OK"}, {"result": "OK"}], "success", ""),
        ([{"result": "OK"}, {"result": "NO", "text": "c"}], "error", "c"),
        ([], "unknown", ""),
        ("OK", "unknown", ""),
        (None, "unknown", ""),
    ],
)
def test_what_is_said(body: Any, says: str, message: str) -> None:
    assert said(body) == (says, message)


def test_a_product_may_take_silence_for_success() -> None:
    assert said({}, unknown="success")[0] == "success"
    assert said({"result": "NO"}, unknown="success")[0] == "error"


@given(st.binary(max_size=40))
def test_no_bytes_make_it_fail(content: bytes) -> None:
    assert read(SETTING, Response(200, content=content)).says in ("success", "error", "unknown")


def test_results_find_their_records() -> None:
    built = [{"no": 5}, {"no": "6.0"}, {"no": 7}]
    match = ("index", "no")
    assert {k: v["x"] for k, v in matched(built, [{"index": 2, "x": "c"}, {"no": 6, "x": "b"}], match).items()} == {
        2: "c",
        1: "b",
    }
    one_based = [{"index": 1, "x": "a"}, {"index": 2, "x": "b"}, {"index": 3, "x": "c"}]
    assert [matched(built, one_based, match)[place]["x"] for place in range(3)] == ["a", "b", "c"]
    assert [matched(built, [{"x": "a"}, {"x": "b"}, {"x": "c"}], match)[place]["x"] for place in range(3)] == [
        "a",
        "b",
        "c",
    ]
    assert matched(built, [{"x": "a"}, {"index": 9}], match) == {}
    assert matched([{"no": 5}, {"no": 5}], [{"no": 5}], match) == {}


@given(st.permutations(range(6)), st.sets(st.integers(0, 5)))
def test_results_find_their_records_in_any_order(order: list[int], missing: set[int]) -> None:
    built = [{"no": f"n{place}"} for place in range(6)]
    results = [{"no": f"n{place}", "place": place} for place in order if place not in missing]
    found = matched(built, results, ("index", "no"))
    assert {place: result["place"] for place, result in found.items()} == {p: p for p in range(6) if p not in missing}


def test_records_count_themselves() -> None:
    states: list[Any] = ["succeeded", "failed", "unknown", "not-sent"]
    records = Records([Record(place, state, "why" if state == "failed" else "") for place, state in enumerate(states)])
    assert records.told() == "1 succeeded, 1 failed (record 1: why), 1 may or may not have succeeded, 1 not sent"
    assert [
        next(iter(part)).state for part in (records.succeeded, records.failed, records.unknown, records.unsent)
    ] == states
    assert records[1:3] == Records(list(records)[1:3])
    assert repr(Records()) == "<0 records: none>"
