"""The contracts of records, read from the bundled document; the platform checks uploads against them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sagewire.sandbox.document import load, resolve

Json = dict[str, Any]
_SCHEMAS = {"orders": "Order", "customers": "Customer", "products": "Product", "stock": "Stock"}
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, Decimal),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def faults(scope: str, record: Any) -> list[Json]:
    """What is wrong with a record, as the errors of a result; nothing for a scope without a contract."""
    name = _SCHEMAS.get(scope.lower())
    if not isinstance(record, dict):
        return [{"code": "invalid", "message": "the record is no object"}]
    if name is None:
        return []
    document = load("sage50")
    return list(_faults(document, document["components"]["schemas"][name], record, ""))


def _faults(document: Json, schema: Json, value: Any, where: str) -> list[Json]:
    schema = resolve(document, schema)
    kind = schema.get("type")
    if kind in _TYPES and not _fits(kind, value):
        return [{"code": "invalid", "message": f"{where or 'the record'} must be {kind}"}]
    if kind == "array":
        parts = [_faults(document, schema.get("items", {}), item, f"{where}[{i}]") for i, item in enumerate(value)]
        return [fault for part in parts for fault in part]
    if kind != "object":
        return []
    prefix = f"{where}." if where else ""
    found: list[Json] = [
        {"code": "missing", "message": f"{prefix}{name} is required"}
        for name in schema.get("required", [])
        if value.get(name) is None
    ]
    for name, inner in schema.get("properties", {}).items():
        if value.get(name) is not None:
            found += _faults(document, inner, value[name], f"{prefix}{name}")
    return found


def _fits(kind: str, value: Any) -> bool:
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))
