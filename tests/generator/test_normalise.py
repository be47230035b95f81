"""One form for all documents: OpenAPI 3.1, everything on the operation, every operation with an id."""

from __future__ import annotations

from typing import Any

import pytest

from generator import yaml
from generator.normalise import normalise
from tests.generator.documents import document

SCHEMAS = [
    ("{type: string, nullable: true}", "{type: [string, 'null']}"),
    ("{type: string, nullable: false}", "{type: string}"),
    ("{type: string, nullable: true, enum: [a]}", "{type: [string, 'null'], enum: [a, null]}"),
    ("{$ref: '#/x', nullable: true, description: d}", "{anyOf: [{$ref: '#/x'}, {type: 'null'}], description: d}"),
    ("{allOf: [{$ref: '#/x'}], nullable: true}", "{anyOf: [{allOf: [{$ref: '#/x'}]}, {type: 'null'}]}"),
    ("{nullable: true}", "{}"),
    ("{type: integer, minimum: 1, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 1}"),
    ("{type: integer, minimum: 1, exclusiveMinimum: false}", "{type: integer, minimum: 1}"),
    ("{type: integer, maximum: 9, exclusiveMaximum: true}", "{type: integer, exclusiveMaximum: 9}"),
    ("{type: integer, exclusiveMaximum: true}", "{type: integer}"),
    ("{type: string, example: a}", "{type: string, examples: [a]}"),
    ("{type: string, example: a, examples: [b]}", "{type: string, examples: [b]}"),
    (
        "{properties: {nullable: {type: string, nullable: true}}, x-a: {nullable: true}}",
        "{properties: {nullable: {type: [string, 'null']}}, x-a: {nullable: true}}",
    ),
]


@pytest.mark.parametrize(("old", "new"), SCHEMAS)
def test_openapi_3_0_is_rewritten(old: str, new: str) -> None:
    before = document(openapi="3.0.3", components={"schemas": {"a": yaml.loads(old, "d.yaml")}})
    after = normalise(before).root
    assert after["openapi"] == "3.1.0"
    assert after["components"]["schemas"]["a"] == yaml.loads(new, "d.yaml")
    assert before.root["components"]["schemas"]["a"] == yaml.loads(old, "d.yaml")


def test_openapi_3_1_keeps_its_schemas() -> None:
    held = {"type": "string", "nullable": True, "example": "a"}
    assert normalise(document(components={"schemas": {"a": held}})).root["components"]["schemas"]["a"] == held


def _operation(text: str, path: str = "/a/{id}") -> dict[str, Any]:
    found: dict[str, Any] = normalise(document(text)).root["paths"][path]["get"]
    return found


def test_what_a_path_item_says_moves_onto_its_operations() -> None:
    operation = _operation(
        """
paths:
  /a/{id}:
    summary: An a
    x-sagewire-edition: big
    x-sagewire-context: none
    x-other: 1
    parameters: [{name: id, in: path}, {$ref: '#/components/parameters/page'}, {name: q, in: query}]
    get: {operationId: A, x-sagewire-edition: small, parameters: [{name: q, in: query, description: own}]}
components: {parameters: {page: {name: page, in: query}}}
"""
    )
    assert operation == {
        "operationId": "A",
        "x-sagewire-edition": "small",
        "x-sagewire-context": "none",
        "summary": "An a",
        "parameters": [
            {"name": "q", "in": "query", "description": "own"},
            {"name": "id", "in": "path"},
            {"$ref": "#/components/parameters/page"},
        ],
    }


def test_moved_parameters_remember_where_they_were_written() -> None:
    result = normalise(document("paths: {/a: {parameters: [{name: q, in: query}], get: {}}}"))
    origin = result.origins.find(("paths", "/a", "get", "parameters", 0, "name"))
    assert origin.location == ("paths", "/a", "parameters", 0, "name")


def test_operations_without_an_id_get_one() -> None:
    root = normalise(
        document("paths: {'/a/{id}': {get: {}}, /a/b-c: {get: {operationId: get_a_by_id}, post: {}}}")
    ).root
    assert root["paths"]["/a/{id}"]["get"]["operationId"] == "get_a_by_id_2"
    assert root["paths"]["/a/b-c"]["post"]["operationId"] == "post_a_b_c"
