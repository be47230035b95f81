"""The document that a package carries shows lists as they arrive."""

from __future__ import annotations

from typing import Any

from generator.wire import as_sent

ROWS = {"type": "array", "items": {"type": "string"}}


def document(envelope: dict[str, Any] | None, schema: dict[str, Any]) -> dict[str, Any]:
    """One list."""
    answers = {
        "200": {"description": "d", "content": {"application/json": {"schema": schema}}},
        "400": {"description": "d", "content": {"application/json": {"schema": ROWS}}},
    }
    operation = {"responses": answers, **({"x-sagewire-envelope": envelope} if envelope else {})}
    return {"paths": {"/a": {"get": operation}}}


def answer(document: dict[str, Any], status: str = "200") -> dict[str, Any]:
    """The schema of an answer."""
    found: dict[str, Any] = document["paths"]["/a"]["get"]["responses"][status]["content"]["application/json"]["schema"]
    return found


def test_rows_are_put_into_their_envelope() -> None:
    given = document({"rows": "$items", "next": "$next", "total": "$total"}, ROWS)
    made = as_sent(given)
    assert answer(given) == ROWS  # not changed
    assert answer(made)["properties"]["$items"] == ROWS
    assert answer(made)["required"] == ["$items"]
    assert set(answer(made)["properties"]) == {"$items", "$next", "$total"}
    assert answer(made, "400") == ROWS


def test_other_answers_stay() -> None:
    for given in (document(None, ROWS), document({"rows": "r"}, {"type": "object"}), {"openapi": "3.1.0"}):
        assert as_sent(given) == given
