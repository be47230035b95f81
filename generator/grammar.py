"""Where things stand in an OpenAPI document: one table that all stages walk by.

Knowing the kind of every object keeps data apart from structure: a property that happens to be called ``$ref``, or an
example that looks like a schema, is never mistaken for one.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeGuard
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Location = tuple[str | int, ...]
Shape = Literal["one", "list", "map"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PATH_ITEMS = ("path item", "webhook")
ANY_KEY = "*"


class Field(NamedTuple):
    """What a field of some kind of object holds."""

    shape: Shape
    kind: str


class Node(NamedTuple):
    """One object of the document: where it stands, what it is, its value."""

    location: Location
    kind: str
    value: Any


def _one(kind: str) -> Field:
    return Field("one", kind)


def _list(kind: str) -> Field:
    return Field("list", kind)


def _map(kind: str) -> Field:
    return Field("map", kind)


_PATH_ITEM = {
    **{method: _one("operation") for method in METHODS},
    "parameters": _list("parameter"),
    "servers": _list("server"),
}
_PARAMETER = {"schema": _one("schema"), "content": _map("media type"), "examples": _map("example")}
_SCHEMA = {
    **{
        name: _one("schema")
        for name in (
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        )
    },
    **{name: _list("schema") for name in ("allOf", "anyOf", "oneOf", "prefixItems")},
    **{name: _map("schema") for name in ("properties", "patternProperties", "dependentSchemas", "$defs")},
}

SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "path item": "pathItems",
}
"""The section of `components` where named objects of a kind stand."""

KINDS = {section: kind for kind, section in SECTIONS.items()}

GRAMMAR: dict[str, dict[str, Field]] = {
    "document": {
        "info": _one("info"),
        "servers": _list("server"),
        "paths": _map("path item"),
        "webhooks": _map("webhook"),
        "components": _one("components"),
        "tags": _list("tag"),
    },
    "components": {section: _map(kind) for section, kind in KINDS.items()},
    "path item": _PATH_ITEM,
    "webhook": _PATH_ITEM,
    "operation": {
        "parameters": _list("parameter"),
        "requestBody": _one("request body"),
        "responses": _map("response"),
        "callbacks": _map("callback"),
        "servers": _list("server"),
    },
    "callback": {ANY_KEY: _one("path item")},
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": _map("media type")},
    "media type": {"schema": _one("schema"), "examples": _map("example"), "encoding": _map("encoding")},
    "encoding": {"headers": _map("header")},
    "response": {"headers": _map("header"), "content": _map("media type"), "links": _map("link")},
    "schema": _SCHEMA,
    "info": {},
    "server": {},
    "tag": {},
    "example": {},
    "link": {"server": _one("server")},
    "security scheme": {},
}

_EXTENSIBLE_MAPS = frozenset({"path item", "response"})


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Say whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Say whether a value is a JSON array."""
    return isinstance(value, list)


def clone(value: Any) -> Any:
    """Copy JSON data; unlike `copy.deepcopy` nothing in the copy is shared, whatever was shared before."""
    if is_object(value):
        return {key: clone(item) for key, item in value.items()}
    if is_array(value):
        return [clone(item) for item in value]
    return value


def field_of(kind: str, key: str) -> Field | None:
    """Give what a field of an object of this kind holds, or None if it is data or an extension."""
    fields = GRAMMAR[kind]
    found = fields.get(key)
    if found is None and ANY_KEY in fields and not key.startswith("x-") and key != "$ref":
        return fields[ANY_KEY]
    return found


def entries(field: Field, value: Any) -> list[tuple[Location, Any]]:
    """Give the objects that a field holds, with the rest of their locations; wrongly shaped values hold none."""
    if field.shape == "one":
        return [((), value)]
    if field.shape == "list":
        return [((index,), item) for index, item in enumerate(value)] if is_array(value) else []
    if not is_object(value):
        return []
    skip = field.kind in _EXTENSIBLE_MAPS
    return [((key,), item) for key, item in value.items() if not (skip and key.startswith("x-"))]


def walk(value: Any, kind: str = "document", location: Location = ()) -> Iterator[Node]:
    """Visit every object that the table knows, parents before children.

    The caller may change an object while it is visited; its fields are looked up afterwards.

    Args:
        value: The object to begin with.
        kind: Its kind.
        location: Its location, the beginning of all locations given.

    Yields:
        The objects, boolean schemas left out.
    """
    if not is_object(value):
        return
    yield Node(location, kind, value)
    for key, held in list(value.items()):
        field = field_of(kind, key)
        if field is not None:
            for rest, item in entries(field, held):
                yield from walk(item, field.kind, (*location, key, *rest))


def pointer(location: Iterable[str | int]) -> str:
    """Write a location as a JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in location)


def resolve(root: Any, steps: Iterable[str | int]) -> tuple[Location, Any]:
    """Follow pointer steps from the root of a document.

    Args:
        root: The document.
        steps: Keys and indices; an index may be given as text.

    Returns:
        The location with indices as numbers, and the value there.

    Raises:
        LookupError: If there is nothing at that place; its only argument is the location up to the missing step.
    """
    here: Any = root
    location: Location = ()
    for step in steps:
        if is_object(here) and str(step) in here:
            location, here = (*location, str(step)), here[str(step)]
        elif is_array(here) and str(step).isdecimal() and int(step) < len(here):
            location, here = (*location, int(step)), here[int(step)]
        else:
            raise LookupError((*location, step))
    return location, here


def local_steps(reference: str) -> list[str] | None:
    """Split a reference into the same document, ``#/a/b``, into pointer steps; None for any other reference."""
    return pointer_steps(reference[1:]) if reference == "#" or reference.startswith("#/") else None


def pointer_steps(fragment: str) -> list[str]:
    """Split a JSON pointer, as it stands in a URI fragment, into its unescaped steps."""
    return [step.replace("~1", "/").replace("~0", "~") for step in unquote(fragment).split("/")[1:]]


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Give `` (did you mean `x`?)`` for the nearest known name, or nothing."""
    names = {name.lower(): name for name in known}
    near = difflib.get_close_matches(wrong.lower(), list(names), n=1, cutoff=0.6)
    return f" (did you mean `{names[near[0]]}`?)" if near else ""


def article(kind: str) -> str:
    """Put `a` or `an` before the name of a kind."""
    return f"an {kind}" if kind[0] in "aeio" else f"a {kind}"
