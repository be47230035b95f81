"""Checks that the strategies which overlays choose fit the operations and servers that they are chosen for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.grammar import did_you_mean
from generator.plain import Json, array_of, object_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.grammar import Location, Node

_PREFIX = "x-sagewire-"
Problem = tuple["Location", str, str]


@attrs.frozen
class Operation:
    """An operation with what it refers to.

    Attributes:
        node: the operation.
        parameters: its parameters, references followed, by their names on the wire.
        body: the fields of its body, its wrapper included; None where it has none.
        rows: the fields of the rows that it lists; None where it lists none.
        bare: whether its answer is published as an array.
        whole: the schema of its body, references followed; None where it has none.
        lists: the fields of the items of each list in its body.
    """

    node: Node
    parameters: dict[str, Json]
    body: dict[str, Any] | None
    rows: dict[str, Any] | None
    bare: bool
    whole: Json | None = None
    lists: Mapping[str, dict[str, Any]] = attrs.field(factory=dict[str, dict[str, Any]])


def servers(root: Json, operations: Iterable[str]) -> Iterator[Problem]:
    """Gives what the servers name that is not there."""
    headers = [item["name"] for item in array_of(root.get(f"{_PREFIX}headers"))]
    context = _context(root)
    known = list(operations)
    for index, server in enumerate(array_of(root.get(f"{_PREFIX}servers"))):
        at: Location = (f"{_PREFIX}servers", index)
        inside = re.findall(r"\{([^{}]*)\}", server["url"])
        variables = object_of(server.get("variables"))
        for name in inside:
            if name not in variables:
                yield (*at, "url"), f"the address names `{{{name}}}`, which is no variable", "add it to `variables`"
        for name, variable in variables.items():
            if name not in inside:
                yield (*at, "variables", name), f"the address does not name `{{{name}}}`", "name it there, or remove it"
            if variable.get("values") and variable["default"] not in variable["values"]:
                what = f"the default `{variable['default']}` is none of the values"
                yield (*at, "variables", name, "default"), what, "add it to them"
        for key, sort, names, there in (
            ("headers", "header of the client", server.get("headers"), headers),
            ("context_headers", "context", list(object_of(server.get("context_headers"))), context),
            ("operations", "operation", server.get("operations"), known),
        ):
            for name in array_of(names):
                if name not in there:
                    yield (*at, key), f"there is no {sort} `{name}`{did_you_mean(name, there)}", "correct the name"


def _context(root: Json) -> list[str]:
    return [item["name"] for item in array_of(root.get(f"{_PREFIX}context"))]


def operation(root: Json, given: Operation) -> Iterator[Problem]:
    """Gives what does not fit at one operation."""
    for name, check in _CHECKS.items():
        value = given.node.value.get(_PREFIX + name)
        if value is not None:
            at: Location = (*given.node.location, _PREFIX + name)
            for path, what, mend in check(root, given, value):
                yield (*at, *path), what, mend


def _envelope(_root: Json, given: Operation, _value: Any) -> Iterator[Problem]:
    if not given.bare:
        yield (), "an envelope needs an answer that is published as an array", "correct the answer, or remove this"


def _wrapper(_root: Json, given: Operation, _value: Any) -> Iterator[Problem]:
    if given.body is None or len(given.body) != 1:
        count = "none" if not given.body else len(given.body)
        what = f"a wrapper is the body's single property, and this body has {count}"
        yield (), what, "correct the body, or remove this"


def _partial(_root: Json, given: Operation, _value: Any) -> Iterator[Problem]:
    if given.body is None:
        yield (), "the operation has no body", "remove this"


def _idempotency(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    if "field" in value and given.body is None:
        yield ("field",), "the operation has no body to put the field into", "name a header, or remove this"


def _lane(root: Json, _given: Operation, value: Any) -> Iterator[Problem]:
    context = _context(root)
    for index, name in enumerate(value.get("by", ())):
        if name not in context:
            yield ("by", index), f"there is no context `{name}`{did_you_mean(name, context)}", "correct the name"


def _representations(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    if given.node.location[-1] != "get":
        yield (), "only a GET gives other forms of a record", "move it to one"
    names = [item["method"] for item in value]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield (index, "method"), f"two forms are called `{name}`", "rename one of the two"


def _fallback(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    name = value["move"]["query"]
    if object_of(given.parameters.get(name)).get("in") != "query":
        near = did_you_mean(name, given.parameters)
        yield ("move", "query"), f"there is no query parameter `{name}`{near}", "correct the name"
    if given.body is not None:
        yield (), "the operation has a body already", "remove this"
    try:
        re.compile(value.get("text", ""))
    except re.error as error:
        yield ("text",), f"`{value['text']}` is no regular expression: {error}", "correct it"


def _changes(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    if given.rows is None:
        yield (), "the rows of this list cannot be found", "answer 200 with an array"
    asked = [(key, value[key]) for key in ("since", "deleted", "select") if key in value]
    for path, name in [*asked, *((("ask", wire), wire) for wire in object_of(value.get("ask")))]:
        if name not in given.parameters:
            steps: Location = path if isinstance(path, tuple) else (path,)
            yield steps, f"there is no parameter `{name}`{did_you_mean(name, given.parameters)}", "correct the name"
    for key in ("created", "updated", "removed", "key"):
        if given.rows is not None and value.get(key, next(iter(given.rows), None)) not in given.rows:
            near = did_you_mean(value[key], given.rows)
            yield (key,), f"there is no field of the rows `{value[key]}`{near}", "correct the name"


def _batch(_root: Json, given: Operation, _value: Any) -> Iterator[Problem]:
    whole = object_of(given.whole)
    options = [object_of(option) for option in array_of(whole.get("oneOf"))]
    arrays = [object_of(option.get("items")).get("$ref") for option in options if option.get("type") == "array"]
    ones = [option.get("$ref") for option in options if "$ref" in option]
    if whole.get("type") != "array" and not (len(options) == 2 and ones and ones == arrays):
        what = "many records need a body that is an array, or one record or an array of the same"
        yield (), what, "correct the body, or remove this"


def _balance(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    columns = given.lists.get(value["list"])
    if columns is None:
        near = did_you_mean(value["list"], given.lists)
        yield ("list",), f"there is no list `{value['list']}` in the body{near}", "correct the name"
        return
    for key in ("debit", "credit"):
        if value[key] not in columns:
            near = did_you_mean(value[key], columns)
            yield (key,), f"there is no field `{value[key]}` in the list{near}", "correct the name"


def _address(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    name = value["parameter"]
    if object_of(given.parameters.get(name)).get("in") != "path":
        near = did_you_mean(name, given.parameters)
        yield ("parameter",), f"there is no path parameter `{name}`{near}", "correct the name"
    if given.node.location[-1] != "get":
        yield (), "only a read may be told an address", "move it to one"


def _auth_parts(root: Json, _given: Operation, value: Any) -> Iterator[Problem]:
    known = [part["name"] for part in array_of(object_of(root.get(f"{_PREFIX}auth")).get("parts"))]
    for index, name in enumerate(value):
        if name not in known:
            yield (index,), f"there is no part `{name}`{did_you_mean(name, known)}", "correct the name"


def _empty(_root: Json, given: Operation, _value: Any) -> Iterator[Problem]:
    if given.rows is None or given.node.location[-1] != "get":
        yield (), "only a list can be empty", "move it to one"


def _pages(_root: Json, given: Operation, value: Any) -> Iterator[Problem]:
    if value["strategy"] == "header-token":
        for key in ("header", "parameter"):
            if key not in value:
                yield (), f"pages by a token need `{key}`", "add it"
    if value["strategy"] == "numbered" and "page" not in value:
        yield (), "pages by number need `page`", "add the parameter"
    if value["strategy"] not in ("header-token", "numbered"):
        return
    asked: list[tuple[Location, Any]] = [(("parameter",), value.get("parameter"))]
    asked += [((key, "parameter"), object_of(value.get(key)).get("parameter")) for key in ("page", "size")]
    for path, name in asked:
        if name is not None and object_of(given.parameters.get(name)).get("in") != "query":
            near = did_you_mean(name, given.parameters)
            yield path, f"there is no query parameter `{name}`{near}", "correct the name"


def rotation(root: Json, operations: Mapping[str, Operation]) -> Iterator[Problem]:
    """Gives what the rotation of keys names that is not there."""
    auth = object_of(root.get(f"{_PREFIX}auth"))
    if auth.get("kind") != "api-key-rotating":
        return
    at: Location = (f"{_PREFIX}auth",)
    found = operations.get(auth["rotate"])
    if found is None:
        near = did_you_mean(auth["rotate"], operations)
        yield (*at, "rotate"), f"there is no operation `{auth['rotate']}`{near}", "correct the name"
        return
    for key in ("initial", "secret"):
        if auth[key] not in (found.body or {}):
            near = did_you_mean(auth[key], found.body or {})
            yield (*at, key), f"there is no field of the body `{auth[key]}`{near}", "correct the name"


_CHECKS: Mapping[str, Callable[[Json, Operation, Any], Iterator[Problem]]] = {
    "envelope": _envelope,
    "wrapper": _wrapper,
    "partial": _partial,
    "idempotency": _idempotency,
    "lane": _lane,
    "representations": _representations,
    "fallback": _fallback,
    "changes": _changes,
    "batch": _batch,
    "balance": _balance,
    "address": _address,
    "auth-parts": _auth_parts,
    "empty": _empty,
    "paging": _pages,
}
