"""The parser of record reads everything, and what it cannot read is an error that says where."""

from __future__ import annotations

from typing import Any

import pytest

from generator.document import Document
from generator.errors import BadInput
from generator.parse import parse
from generator.parsed import Parsed
from generator.prepare import prepare
from generator.problems import Problems
from generator.view import View, build_view
from tests.generator.documents import document
from tests.generator.test_golden import FEATURES, spec_of


def read(source: Document) -> tuple[View, Parsed]:
    """The view and its reading, without any problem."""
    problems = Problems(source)
    view = build_view(source.root, problems)
    parsed = parse(view, problems)
    problems.raise_any()
    return view, parsed


@pytest.mark.parametrize("feature", FEATURES)
def test_operations_and_fields_out_equal_those_in(feature: str) -> None:
    source = prepare(spec_of(feature))
    view, parsed = read(source)
    methods = ("get", "put", "post", "delete", "patch")
    there = {(p, m) for p, item in source.root["paths"].items() for m in item if m in methods}
    assert {key for key in parsed.operations if not key[0].startswith("webhook:")} == there
    by_pointer = {origin: name for name, origin in view.names.items()}
    for key, schema in source.root["components"]["schemas"].items():
        name = by_pointer.get("#/components/schemas/" + key.replace("~", "~0").replace("/", "~1"))
        if name is None:
            continue  # an array, a union or an alias: it stands where it is used
        fields = view.schemas[name].get("properties", {})
        assert {field["x-view-wire"] for field in fields.values()} >= set(schema.get("properties", {}))
        assert set(parsed.schemas[name].fields) == set(fields)


def test_the_document_is_not_changed() -> None:
    source = prepare(spec_of("values"))
    before = repr(source.root)
    read(source)
    assert repr(source.root) == before


SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/gone"}}}


def test_a_reference_to_nothing_is_located() -> None:
    source = document(components={"schemas": {"row": SCHEMA}})
    with pytest.raises(BadInput, match=r"#/components/schemas/row/properties/a\): there is nothing at the reference"):
        read(source)


def test_a_schema_made_of_itself_is_located() -> None:
    itself = {"allOf": [{"$ref": "#/components/schemas/row"}, {"type": "object"}]}
    with pytest.raises(BadInput, match="made of itself"):
        read(document(components={"schemas": {"row": itself}}))


def test_what_the_parser_loses_is_an_error() -> None:
    source = document("paths: {/rows: {get: {operationId: rows, responses: {'200': {description: Fine}}}}}")
    problems = Problems(source)
    view = build_view(source.root, problems)
    operation = view.paths["/rows"]["get"]
    operation["parameters"] = [
        {"name": "a", "in": "header", "required": True, "schema": {"type": "array", "items": {}}, "x-view-wire": "a"}
    ]
    parse(view, problems)
    (error,) = problems.found
    assert "#/paths/~1rows/get" in str(error)
    assert "the parser cannot read this operation" in str(error)


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "number", "format": "int64"}, "int"),
        ({"type": "integer", "format": "decimal 2dp"}, "decimal"),
        ({"type": "string", "format": "decimal"}, "decimal"),
        ({"type": "number"}, "decimal"),
        ({"type": ["string", "null"]}, "str"),
        ({"type": "string", "format": "date-time", "x-sagewire-time": "day"}, "day"),
        ({"type": "string", "format": "date-time"}, "instant"),
        ({"enum": [1, "a"]}, "any"),
        ({"enum": [True, False]}, "bool"),
        ({"enum": [None]}, "any"),
        ({"oneOf": [{"type": "integer"}, {"type": "null"}]}, "int"),
        ({"anyOf": [{"type": "string"}]}, "str"),
        ({}, "any"),
        (True, "any"),
        ({"items": {"type": "string"}}, "list"),
        ({"const": None}, "any"),
        ({"type": "string", "default": 5}, "str"),
    ],
)
def test_odd_schemas_are_read_as_what_they_say(schema: Any, kind: str) -> None:
    _, parsed = read(document(components={"schemas": {"row": {"type": "object", "properties": {"a": schema}}}}))
    assert parsed.schemas["row"].fields["a"].kind == kind


def test_a_field_name_that_cannot_be_read_is_located() -> None:
    row = {"type": "object", "properties": {'a"b': {"type": "string"}}}
    with pytest.raises(BadInput, match="holds a quote, a backslash or a control character"):
        read(document(components={"schemas": {"row": row}}))
