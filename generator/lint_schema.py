"""Checks one schema: types, enumerations, arrays and, where a document is held to more, formats and descriptions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.grammar import did_you_mean, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.grammar import Location

    Finding = tuple[Location, str, str]

TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
FORMATS = (
    *("int16", "int32", "int64", "float", "double", "decimal", "date", "date-time", "time", "duration", "uuid"),
    *("uri", "uri-reference", "email", "hostname", "ipv4", "ipv6", "byte", "binary", "password", "regex", "html"),
)
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def problems(at: Location, schema: dict[str, Any], *, strict: bool) -> Iterator[Finding]:
    """Find what is wrong with one schema, not with those inside it.

    Args:
        at: Its location.
        schema: The schema.
        strict: Whether its document is held to more.

    Yields:
        Location, what is wrong, how to mend it.
    """
    types: Any = schema.get("type", [])
    listed: list[Any] = types if is_array(types) else [types]
    for name in listed:
        if name not in TYPES:
            near = did_you_mean(str(name), TYPES)
            yield (*at, "type"), f"`{name}` is no type{near}", f"write one of {', '.join(TYPES)}"
    if "array" in listed and not any(key in schema for key in ("items", "prefixItems")):
        yield at, "an array does not say what it holds", "add `items`"
    if "nullable" in schema:
        yield (*at, "nullable"), "`nullable` is no keyword of OpenAPI 3.1", "write `type: [..., 'null']`"
    if "enum" in schema:
        yield from _enumeration((*at, "enum"), schema["enum"], [name for name in listed if name in TYPES])
    if strict:
        yield from _pattern((*at, "pattern"), schema.get("pattern", ""))
        yield from _format((*at, "format"), schema)
        yield from _required((*at, "required"), schema)
        if at[:2] == ("components", "schemas") and len(at) == 3 and not described(schema):
            yield at, f"the schema `{at[2]}` has no description", "say in one line what it is (`description`)"


def described(value: dict[str, Any]) -> bool:
    """Say whether an operation or a schema has a summary or a description."""
    return any(isinstance(value.get(key), str) and value[key].strip() for key in ("summary", "description"))


def _enumeration(at: Location, values: Any, types: list[str]) -> Iterator[Finding]:
    if not is_array(values) or not values:
        yield at, "`enum` is not a list of values", "list the values"
        return
    for index, value in enumerate(values):
        if types and not any(_fits(value, name) for name in types):
            yield (*at, index), f"the value {value!r} of `enum` is no {' or '.join(types)}", "correct it, or the type"
        if any(value == other and type(value) is type(other) for other in values[:index]):
            yield (*at, index), f"the value {value!r} stands in `enum` twice", "keep one of the two"


def _fits(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _PYTHON_TYPES[name])


def _pattern(at: Location, expression: Any) -> Iterator[Finding]:
    try:
        re.compile(expression)
    except (re.error, TypeError) as error:
        yield at, f"`{expression}` is no regular expression: {error}", "correct it"


def _format(at: Location, schema: dict[str, Any]) -> Iterator[Finding]:
    name = schema.get("format")
    if name is not None and name not in FORMATS:
        near = did_you_mean(str(name), FORMATS)
        yield at, f"`{name}` is no known format{near}", f"write one of {', '.join(FORMATS)}, or remove it"


def _required(at: Location, schema: dict[str, Any]) -> Iterator[Finding]:
    required, properties = schema.get("required", []), schema.get("properties")
    if not is_array(required):
        yield at, "`required` is not a list", "list the names of properties"
    elif is_object(properties) and not any(key in schema for key in ("allOf", "anyOf", "oneOf")):
        for index, field in enumerate(required):
            if not isinstance(field, str) or field not in properties:
                what = f"`{field}` is required, but no property{did_you_mean(str(field), properties)}"
                yield (*at, index), what, "correct or remove it"
