"""Plain forms of schemas, taken one by one: one type, a mark for null, formats that decide between kinds."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from generator.grammar import is_array, is_object

Json: TypeAlias = dict[str, Any]

_KEPT = ("description", "readOnly", "writeOnly", "deprecated", "maxLength", "minimum", "maximum")


def object_of(value: Any) -> Json:
    """The value if it is an object, else an empty one."""
    return value if is_object(value) else {}


def array_of(value: Any) -> list[Any]:
    """The value if it is an array, else an empty one."""
    return value if is_array(value) else []


def kept_of(schema: Json) -> Json:
    """What a schema keeps beside its type: marks, extensions and prose."""
    kept = {
        key: value for key, value in schema.items() if (key.startswith("x-") and key != "x-view-at") or key in _KEPT
    }
    if "default" in schema:
        kept["x-view-default"] = schema["default"]
    return kept


def plain_type(schema: Json) -> Json:
    """One type, or `oneOf`; null becomes a mark; formats decide between numbers, integers and times."""
    kind = schema.get("type")
    if schema.pop("nullable", False):
        schema["x-view-nullable"] = True
    if is_array(kind):
        real = [name for name in kind if name != "null"]
        if len(real) < len(kind):
            schema["x-view-nullable"] = True
        if len(real) > 1 and "enum" not in schema:
            schema.pop("type")
            shared = {k: v for k, v in schema.items() if not k.startswith("x-") and k not in ("description", "default")}
            kept = {k: v for k, v in schema.items() if k not in shared}
            return {**kept, "oneOf": [{**shared, "type": name} for name in real]}
        kind = real[0] if real else None
    if "enum" in schema:
        kind = _plain_enum(schema, kind)
    if kind is None:
        kind = "object" if schema.get("properties") or is_object(schema.get("additionalProperties")) else None
        kind = "array" if kind is None and ("items" in schema or "prefixItems" in schema) else kind
    if "const" in schema and not isinstance(schema["const"], str | int | bool):
        del schema["const"]
    form = str(schema.get("format", ""))
    if kind == "number" and re.fullmatch(r"u?int(8|16|32|64)?", form):
        kind = "integer"
    elif kind in ("integer", "string") and form.startswith("decimal"):
        kind = "number"
    if kind == "string" and schema.get("x-sagewire-time"):
        schema["format"] = "date" if schema["x-sagewire-time"] == "day" else "date-time"
    if "prefixItems" in schema:
        schema["items"] = {}
    if kind is None or kind == "null":
        schema.pop("type", None)
        schema.pop("const", None) if kind == "null" else None
    else:
        schema["type"] = kind
    return schema


def _plain_enum(schema: Json, kind: str | None) -> str | None:
    """Leaves an enumeration only where it is one of strings or one of integers. Returns the type."""
    listed = array_of(schema["enum"])
    values = [value for value in listed if value is not None]
    if len(values) < len(listed):
        schema["x-view-nullable"] = True
    types: set[type] = {type(value) for value in values}
    if types == {str}:
        schema["enum"] = list(dict.fromkeys(values))
        return "string"
    if types == {int} and kind in (None, "integer", "number"):
        schema["enum"] = list(dict.fromkeys(values))
        return "integer"
    del schema["enum"]
    if types == {bool}:
        return "boolean"
    return kind if kind else ("number" if types and types <= {int, float} else None)


def is_null(option: object) -> bool:
    """Whether an alternative of a union is null and nothing else."""
    return is_object(option) and (option.get("type") in ("null", ["null"]) or option.get("enum") == [None])


def is_named(schema: Json) -> bool:
    """Whether a schema becomes a named one: an object or an enumeration."""
    return schema.get("type") == "object" or "enum" in schema


def scalar(schema: Json) -> Json:
    """A schema where only a plain value can stand; anything else becomes text."""
    return {"type": "string"} if "$ref" in schema or "oneOf" in schema or "type" not in schema else schema


def escape(token: str) -> str:
    """A token of a JSON pointer."""
    return str(token).replace("~", "~0").replace("/", "~1")
