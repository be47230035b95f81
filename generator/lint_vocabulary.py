"""Checks that what the vocabulary names is there: operations, fields, editions, regular expressions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator import lint_strategies
from generator.grammar import did_you_mean, is_array, is_object, local_steps, resolve, walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.document import Document
    from generator.errors import SpecError
    from generator.grammar import Location, Node

_PREFIX = "x-sagewire-"


def problems(document: Document) -> list[SpecError]:
    """Give what the vocabulary names that is not there.

    Args:
        document: A document whose vocabulary and structure are sound.

    Returns:
        The errors, located.
    """
    checker = _Checker(document)
    checker.run()
    return checker.errors


def follow(root: dict[str, Any], value: Any) -> Any:
    """Follow references inside a document until there is none; None if they lead nowhere."""
    seen: set[str] = set()
    while is_object(value) and isinstance(value.get("$ref"), str):
        reference = value["$ref"]
        steps = local_steps(reference)
        if steps is None or reference in seen:
            return None
        seen.add(reference)
        try:
            value = resolve(root, steps)[1]
        except LookupError:
            return None
    return value


def fields(root: dict[str, Any], schema: Any, depth: int = 0) -> dict[str, Any]:
    """Give the properties of a schema, those of its parts and alternatives included."""
    schema = follow(root, schema)
    if not is_object(schema) or depth > 20:
        return {}
    found: dict[str, Any] = {}
    for key in ("allOf", "anyOf", "oneOf"):
        parts = schema.get(key)
        for part in parts if is_array(parts) else ():
            found |= fields(root, part, depth + 1)
    own = schema.get("properties")
    return found | own if is_object(own) else found


class _Checker:
    def __init__(self, document: Document) -> None:
        self.errors: list[SpecError] = []
        self._document = document
        self._root = document.root
        self._given: dict[str, lint_strategies.Operation] = {}
        self._operations = {
            node.value["operationId"]: node
            for node in walk(document.root)
            if node.kind == "operation" and isinstance(node.value.get("operationId"), str)
        }

    def run(self) -> None:
        servers = self._root.get(f"{_PREFIX}servers", [])
        editions = {server["edition"] for server in servers if "edition" in server}
        self._servers(servers)
        self._diagnoses(editions)
        for location, _, value in walk(self._root):
            edition = value.get(f"{_PREFIX}edition")
            if edition is not None and editions and edition not in editions:
                self._unknown((*location, f"{_PREFIX}edition"), "edition", edition, editions)
        for node in self._operations.values():
            self._paging(node.location, node.value)
            self._natural_key(node.location, node.value)
            self._strategies(node)
        for location, what, mend in lint_strategies.servers(self._root, self._operations):
            self._add(location, what, mend)
        for location, what, mend in lint_strategies.rotation(self._root, self._given):
            self._add(location, what, mend)
        for location, kind, value in walk(self._root):
            if kind == "schema" and f"{_PREFIX}enum-names" in value:
                self._enum_names((*location, f"{_PREFIX}enum-names"), value)

    def _add(self, location: Location, what: str, mend: str) -> None:
        self.errors.append(self._document.error(location, what, mend))

    def _unknown(self, location: Location, sort: str, name: str, known: Iterable[str]) -> None:
        what = f"there is no {sort} `{name}`{did_you_mean(name, known)}"
        self._add(location, what, "correct the name")

    def _servers(self, servers: list[dict[str, Any]]) -> None:
        at = (f"{_PREFIX}servers",)
        if len(servers) > 1 and sum(server.get("default", False) for server in servers) != 1:
            self._add(at, "of several servers exactly one is the default", "write `default: true` at one")
        if len(servers) > 1 and len({server.get("edition") for server in servers}) != len(servers):
            self._add(at, "several servers need an edition each, no two the same", "write `edition` at each")

    def _diagnoses(self, editions: set[str]) -> None:
        seen: set[str] = set()
        for index, diagnosis in enumerate(self._root.get(f"{_PREFIX}diagnoses", [])):
            at: Location = (f"{_PREFIX}diagnoses", index)
            if diagnosis["id"] in seen:
                self._add((*at, "id"), f"two diagnoses are called `{diagnosis['id']}`", "rename one of the two")
            seen.add(diagnosis["id"])
            if diagnosis.get("operation", None) not in (None, *self._operations):
                self._unknown((*at, "operation"), "operation", diagnosis["operation"], self._operations)
            if editions and diagnosis.get("edition", None) not in (None, *editions):
                self._unknown((*at, "edition"), "edition", diagnosis["edition"], editions)
            self._regex((*at, "text"), diagnosis.get("text", ""))

    def _enum_names(self, at: Location, schema: dict[str, Any]) -> None:
        names, values = schema[f"{_PREFIX}enum-names"], [str(value) for value in schema.get("enum", ())]
        for value in values:
            if value not in names:
                self._add(at, f"the value {value} of `enum` has no name", "give it one")
        for value in names:
            if value not in values:
                self._add((*at, value), f"`enum` has no value {value}", "correct or remove it")

    def _regex(self, at: Location, expression: str) -> None:
        try:
            re.compile(expression)
        except re.error as error:
            self._add(at, f"`{expression}` is no regular expression: {error}", "correct it")

    def _paging(self, location: Location, operation: dict[str, Any]) -> None:
        paging = operation.get(f"{_PREFIX}paging")
        if not is_object(paging):
            return
        at: Location = (*location, f"{_PREFIX}paging")
        rows = self._rows(operation)
        keys = {"key": paging.get("key")}
        if isinstance(paging.get("order"), str):
            keys["order"] = paging["order"].partition(",")[0].split()[0] if paging["order"].split() else ""
        for name, field in keys.items():
            if field is not None and rows is not None and field not in rows:
                self._unknown((*at, name), "field of the rows", field, rows)
            elif field is not None and rows is None:
                self._add(
                    (*at, name), "the rows of this list cannot be found", "answer 200 with an array, or an envelope"
                )

    def _natural_key(self, location: Location, operation: dict[str, Any]) -> None:
        natural = operation.get(f"{_PREFIX}natural-key")
        if not is_object(natural):
            return
        at: Location = (*location, f"{_PREFIX}natural-key")
        body = self._body(operation)
        for index, key in enumerate(natural["keys"]):
            for step, field in enumerate(key):
                if field not in body:
                    self._unknown((*at, "keys", index, step), "field of the body", field, body)
        if natural["find"] not in self._operations:
            self._unknown((*at, "find"), "operation", natural["find"], self._operations)
            return
        rows = self._rows(self._operations[natural["find"]].value)
        for field, other in natural.get("fields", {}).items():
            if field not in body:
                self._unknown((*at, "fields", field), "field of the body", field, body)
            if rows is not None and other not in rows:
                self._unknown((*at, "fields", field), "field of the rows", other, rows)

    def _strategies(self, node: Node) -> None:
        shared = resolve(self._root, [str(step) for step in node.location[:-1]])[1].get("parameters", [])
        own = node.value.get("parameters", [])
        listed = [follow(self._root, parameter) for parameter in (*shared, *own)]
        answer = follow(self._root, self._answer(node.value))
        given = lint_strategies.Operation(
            node=node,
            parameters={str(item.get("name")): item for item in listed if is_object(item)},
            body=self._whole_body(node.value) if "requestBody" in node.value else None,
            rows=self._rows(node.value),
            bare=is_object(answer) and answer.get("type") == "array",
            whole=follow(self._root, _schema(follow(self._root, node.value.get("requestBody")))),
            lists=self._lists(node.value) if f"{_PREFIX}balance" in node.value else {},
        )
        self._given[str(node.value.get("operationId"))] = given
        for location, what, mend in lint_strategies.operation(self._root, given):
            self._add(location, what, mend)

    def _lists(self, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """Give the lists of a body, each with the fields of its items."""
        found = {name: follow(self._root, value) for name, value in self._whole_body(operation).items()}
        return {name: fields(self._root, value["items"]) for name, value in found.items() if "items" in (value or ())}

    def _whole_body(self, operation: dict[str, Any]) -> dict[str, Any]:
        return fields(self._root, _schema(follow(self._root, operation.get("requestBody"))))

    def _body(self, operation: dict[str, Any]) -> dict[str, Any]:
        """Give the fields of a body, those inside its wrapper."""
        found = self._whole_body(operation)
        if operation.get(f"{_PREFIX}wrapper") and len(found) == 1:
            return fields(self._root, next(iter(found.values())))
        return found

    def _answer(self, operation: dict[str, Any]) -> Any:
        """Give the schema of the successful answer."""
        responses = operation.get("responses", {})
        answer = next((responses[status] for status in responses if status.startswith(("2", "default"))), None)
        return _schema(follow(self._root, answer))

    def _rows(self, operation: dict[str, Any]) -> dict[str, Any] | None:
        """Give the fields of the rows that a list answers with: a bare array, or the only array in an envelope."""
        schema = follow(self._root, self._answer(operation))
        if not is_object(schema):
            return None
        if "items" in schema:
            return fields(self._root, schema["items"])
        inside = [follow(self._root, value) for value in fields(self._root, schema).values()]
        arrays = [value for value in inside if is_object(value) and "items" in value]
        return fields(self._root, arrays[0]["items"]) if len(arrays) == 1 else None


def _schema(holder: Any) -> Any:
    """Give the schema of a body or an answer, the JSON one if there are several."""
    content = holder.get("content") if is_object(holder) else None
    if not is_object(content) or not content:
        return None
    media = next((content[name] for name in content if "json" in name), next(iter(content.values())))
    return media.get("schema") if is_object(media) else None
