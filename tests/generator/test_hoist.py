"""Inline objects get names, deterministic ones, and lose nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar import walk
from generator.hoist import hoist, singular
from tests.generator.documents import document, schemas


def _named(text: str) -> dict[str, Any]:
    named: dict[str, Any] = hoist(schemas(text)).root["components"]["schemas"]
    return named


def test_a_property_is_named_after_its_owner() -> None:
    named = _named(
        "customer: {type: object, properties: {address: {type: object, description: Where, readOnly: true,"
        " x-sagewire-sent: true, properties: {town: {type: string}}}}}"
    )
    assert named["customer"]["properties"]["address"] == {
        "$ref": "#/components/schemas/customer_address",
        "description": "Where",
        "readOnly": True,
        "x-sagewire-sent": True,
    }
    assert named["customer_address"] == {
        "type": "object",
        "description": "Where",
        "properties": {"town": {"type": "string"}},
    }


def test_an_entry_is_named_in_the_singular_and_described_by_its_array() -> None:
    named = _named(
        "order: {properties: {lines: {type: array, description: Lines, items: {properties: {n: {type: string}}}}}}"
    )
    assert named["order"]["properties"]["lines"]["items"]["$ref"] == "#/components/schemas/order_line"
    assert named["order_line"]["description"] == "Lines"


def test_names_do_not_repeat_the_owner() -> None:
    assert "bank_contact" in _named("bank: {properties: {bank_contacts: {type: array, items: {properties: {n: {}}}}}}")


def test_objects_inside_objects() -> None:
    named = _named("a: {properties: {b: {properties: {c: {properties: {d: {type: string}}}}}}}")
    assert set(named) == {"a", "a_b", "a_b_c"}
    assert named["a_b"]["properties"]["c"] == {"$ref": "#/components/schemas/a_b_c"}


def test_free_form_objects_and_plain_values_stay() -> None:
    text = "a: {properties: {b: {type: object}, c: {type: object, properties: {}}, d: {additionalProperties: true}}}"
    assert hoist(schemas(text)).root == schemas(text).root


def test_maps_and_unions() -> None:
    named = _named(
        "a: {properties: {m: {additionalProperties: {properties: {x: {}}}},"
        " u: {oneOf: [{properties: {y: {}}}, {type: string}, {properties: {z: {}}}]}}}"
    )
    assert named["a"]["properties"]["m"]["additionalProperties"] == {"$ref": "#/components/schemas/a_m_value"}
    union = named["a"]["properties"]["u"]["oneOf"]
    assert union == [{"$ref": "#/components/schemas/a_u_1"}, {"type": "string"}, {"$ref": "#/components/schemas/a_u_3"}]


def test_members_of_allof_stay_but_what_they_hold_is_named() -> None:
    named = _named(
        "a: {allOf: [{$ref: '#/components/schemas/b'}, {properties: {c: {properties: {d: {}}}}}]}\nb: {type: object}"
    )
    assert named["a"]["allOf"][1]["properties"]["c"] == {"$ref": "#/components/schemas/a_c"}


def test_a_combined_property_is_named_and_a_wrapped_reference_is_not() -> None:
    named = _named(
        "a: {properties: {w: {allOf: [{$ref: '#/components/schemas/b'}], description: d},"
        " c: {allOf: [{$ref: '#/components/schemas/b'}, {properties: {x: {}}}]}}}\nb: {type: object}"
    )
    assert named["a"]["properties"]["c"] == {"$ref": "#/components/schemas/a_c"}
    assert "allOf" in named["a"]["properties"]["w"]


def test_null_stays_beside_the_reference() -> None:
    named = _named("a: {properties: {b: {type: [object, 'null'], description: d, properties: {c: {}}}}}")
    assert named["a"]["properties"]["b"] == {
        "anyOf": [{"$ref": "#/components/schemas/a_b"}, {"type": "null"}],
        "description": "d",
    }
    assert named["a_b"]["type"] == "object"


def test_taken_names_are_numbered() -> None:
    named = _named("a: {properties: {b: {properties: {x: {}}}}}\na_b: {type: string}\na_b_2: {type: string}")
    assert named["a"]["properties"]["b"] == {"$ref": "#/components/schemas/a_b_3"}


def test_bodies_and_parameters() -> None:
    result = hoist(
        document(
            """
paths:
  /x:
    post:
      operationId: PostX
      parameters: [{name: filter, in: query, schema: {properties: {a: {}}}}]
      requestBody: {content: {application/json: {schema: {properties: {a: {}}}}}}
      responses:
        '200': {description: d, content: {application/json: {schema: {type: array, items: {properties: {a: {}}}}}}}
        '400': {description: d, content: {application/json: {schema: {properties: {a: {}}}}}}
components:
  responses:
    lost: {description: d, content: {application/json: {schema: {properties: {a: {}}}}}}
  requestBodies:
    sent: {content: {application/json: {schema: {properties: {a: {}}}}}}
"""
        )
    )
    assert sorted(result.root["components"]["schemas"]) == [
        "PostX_filter",
        "PostX_request",
        "PostX_response_400",
        "PostX_response_item",
        "lost_response",
        "sent_request",
    ]


def test_origins_follow() -> None:
    result = hoist(schemas("a: {properties: {b: {properties: {c: {properties: {d: {}}}}}}}"))
    place = result.origins.find(("components", "schemas", "a_b_c", "properties", "d"))
    assert place.location[:3] == ("components", "schemas", "a")
    assert place.location[-2:] == ("properties", "d")


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("lines", "line"),
        ("entries", "entry"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("status", "status_item"),
        ("analysis", "analysis_item"),
        ("stock", "stock_item"),
        ("access", "access_item"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


SCHEMAS = st.recursive(
    st.sampled_from([{"type": "string"}, {"type": "object"}, {"$ref": "#/components/schemas/a"}]),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"properties": st.dictionaries(st.sampled_from(["x", "ys", "a_x"]), inner, max_size=2)}),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=2)}),
        st.fixed_dictionaries({"allOf": st.lists(inner, min_size=1, max_size=2)}),
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["a", "a_x", "b"]), SCHEMAS, min_size=1))
def test_laws(named: dict[str, Any]) -> None:
    before = document(components={"schemas": named})
    once = hoist(before)
    assert hoist(once).root == once.root
    assert hoist(before).root == once.root
    for location, kind, value in walk(once.root):
        inner = kind == "schema" and len(location) > 3 and "allOf" not in location
        assert not (inner and value.get("properties")), location
