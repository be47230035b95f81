"""The schemas of bodies as a request must keep them, compiled."""

from __future__ import annotations

from collections.abc import Mapping

from jsonschema_rs import Draft202012Validator

from tests.contract.products import Case, Product
from tests.contract.schema import Json, is_object

_bodies: dict[Case, Draft202012Validator] = {}


def body_validator(case: Case) -> Draft202012Validator:
    """The validator of an operation's body: only what may be written is known, nothing else is let through."""
    if case not in _bodies:
        assert case.body is not None
        root = {**write_view(case.body.flat, case), "components": _components(case)}
        _bodies[case] = Draft202012Validator(root, validate_formats=True)
    return _bodies[case]


def _components(case: Case) -> Json:
    key = (case.product, case.demands)
    if key not in _views:
        schemas: Mapping[str, Json] = case.product.document["components"].get("schemas", {})
        _views[key] = {"schemas": {name: write_view(schema, case) for name, schema in schemas.items()}}
    return _views[key]


_views: dict[tuple[Product, bool], Json] = {}


def _field_view(schema: Json, case: Case) -> Json:
    view = write_view(schema, case)
    return {"anyOf": [view, {"type": "null"}]} if case.product.schemas.shape(schema).takes_null else view


def write_view(schema: Json, case: Case) -> Json:
    """A schema as a request must keep it: no read-only field, no unknown one, and no demand that is not enforced."""
    found: Json = {}
    if case.product.wire.get("decimal") == "string" and case.product.schemas.shape(schema).kind == "decimal":
        return {"type": ["string", "null"], "pattern": r"^-?\d+(\.\d+)?$"}
    for name, value in schema.items():
        if name == "properties":
            writable = {key: raw for key, raw in value.items() if not case.product.schemas.flat(raw).get("readOnly")}
            found[name] = {key: _field_view(raw, case) for key, raw in writable.items()}
            found["additionalProperties"] = schema.get("additionalProperties") is True
        elif name == "additionalProperties" and "properties" in schema:
            continue
        elif name in ("items", "additionalProperties") and is_object(value):
            found[name] = write_view(value, case)
        elif name in ("allOf", "anyOf", "oneOf"):
            found[name] = [write_view(part, case) for part in value]
        elif name == "required":
            found[name] = list(case.product.schemas.shape(schema).required) if case.demands else []
        else:
            found.setdefault(name, value)
    return found
