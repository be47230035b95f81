"""What can be called: operations and collections, as the bundled document has them."""

from __future__ import annotations

import re
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.sandbox.accounting.shape import Shapes
from sagewire.sandbox.document import Json, resolve

Action: TypeAlias = Literal["list", "get", "create", "update", "delete", "read", "set", "other"]
_VERBS = ("get", "post", "put", "delete")


@attrs.frozen
class Operation:
    """One operation.

    Attributes:
        id: its operationId.
        method: HTTP verb, upper case.
        path: path template.
        segments: the template cut at slashes.
        action: what it does; `read` and `set` are about settings, of which there is one.
        answer: shape of the row that it answers with, empty where it has none.
        wrapper: the property that the body is wrapped in, empty for no body.
        takes: shape of what is inside.
        repeatable: whether `idempotency_id` is known here.
        keyed: the header that a repetition is known by, empty for none.
        numbered: whether it must not run beside others of its kind.
        asks: names of its query parameters.
        sorts: what its list can be sorted by.
        pages: the least and the most rows of a page.
        areas: areas of the product that the user needs a role in.
        context: whether it is about a business.
        pdf: whether it is there as a PDF too.
    """

    id: str
    method: str
    path: str
    segments: tuple[str, ...]
    action: Action
    answer: str = ""
    wrapper: str = ""
    takes: str = ""
    repeatable: bool = False
    keyed: str = ""
    numbered: bool = False
    asks: frozenset[str] = frozenset()
    sorts: tuple[str, ...] = ()
    pages: tuple[int, int] = (1, 200)
    areas: tuple[str, ...] = ()
    context: bool = True
    pdf: bool = False

    @property
    def collection(self) -> str:
        """What it is about: the first part of its path."""
        return self.segments[0]

    @property
    def ending(self) -> str:
        """The last part of its path, such as `release`."""
        return self.segments[-1]


class Catalogue:
    """Operations, and the collections that they are about.

    Attributes:
        shapes: every shape.
        operations: every operation, in the document's order.
        rows: the shape of a collection's rows.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self.shapes = Shapes(document)
        self.operations: list[Operation] = []
        self.rows: dict[str, str] = {}
        self._by_start: dict[tuple[int, str], list[Operation]] = {}
        for path, item in document["paths"].items():
            for verb in _VERBS:
                if verb in item:
                    self._add(self._operation(path, verb, item[verb]))

    def find(self, method: str, path: str) -> tuple[Operation, str] | None:
        """The operation of a request and the key in its path; None where there is none."""
        for operation, key in self._fitting(path):
            if operation.method == method:
                return operation, key
        return None

    def verbs(self, path: str) -> list[str]:
        """Which verbs a path has."""
        return sorted({operation.method for operation, _ in self._fitting(path)})

    def needed(self, collection: str) -> tuple[str, ...]:
        """Fields that a row of a collection cannot be without."""
        found = self.find("POST", f"/{collection}")
        return self.shapes[found[0].takes].required if found is not None else ()

    def _fitting(self, path: str) -> list[tuple[Operation, str]]:
        parts = [part for part in path.split("/") if part]
        found: list[tuple[Operation, str]] = []
        for operation in self._by_start.get((len(parts), parts[0] if parts else ""), ()):
            pairs = list(zip(operation.segments, parts, strict=True))
            if all(segment.startswith("{") or segment == part for segment, part in pairs):
                found.append((operation, next((part for segment, part in pairs if segment.startswith("{")), "")))
        return found

    def _add(self, operation: Operation) -> None:
        self.operations.append(operation)
        start = (len(operation.segments), operation.segments[0])
        self._by_start.setdefault(start, []).append(operation)
        if operation.answer and operation.action in ("list", "get", "read"):
            known = self.rows.get(operation.collection)
            if known is None or operation.action != "list":
                self.rows[operation.collection] = operation.answer

    def _operation(self, path: str, verb: str, raw: Json) -> Operation:
        segments = tuple(part for part in path.split("/") if part)
        answer, many = self._answer(raw)
        wrapper, takes = self._body(raw)
        parameters = [resolve(self._document, parameter) for parameter in raw.get("parameters", [])]
        idempotency: Json = raw.get("x-sagewire-idempotency", {})
        size: Json = raw.get("x-sagewire-paging", {}).get("size", {})
        return Operation(
            id=str(raw["operationId"]),
            method=verb.upper(),
            path=path,
            segments=segments,
            action=_action(verb, segments, many),
            answer=answer,
            wrapper=wrapper,
            takes=takes,
            repeatable="field" in idempotency,
            keyed=str(idempotency.get("header", "")),
            numbered="x-sagewire-lane" in raw,
            asks=frozenset(str(one["name"]) for one in parameters if one["in"] == "query"),
            sorts=_sorts(parameters),
            pages=(int(size.get("min", 1)), int(size.get("max", 200))),
            areas=tuple(str(one["area"]) for one in raw.get("x-sagewire-access", [])),
            context=raw.get("x-sagewire-context") != "none",
            pdf="application/pdf" in raw.get("responses", {}).get("200", {}).get("content", {}),
        )

    def _answer(self, raw: Json) -> tuple[str, bool]:
        for status in ("200", "201"):
            response = resolve(self._document, raw.get("responses", {}).get(status, {}))
            schema: Json | None = response.get("content", {}).get("application/json", {}).get("schema")
            if schema is not None:
                whole = resolve(self._document, schema)
                rows: Any = whole.get("properties", {}).get("$items", whole)
                if rows.get("type") == "array":
                    return self.shapes.of(f"{raw['operationId']}.row", rows["items"]), True
                return self.shapes.of(f"{raw['operationId']}.answer", schema), False
        return "", False

    def _body(self, raw: Json) -> tuple[str, str]:
        content = resolve(self._document, raw.get("requestBody", {})).get("content", {})
        schema: Json | None = content.get("application/json", {}).get("schema")
        if schema is None:
            return "", ""
        shape = self.shapes[self.shapes.of(f"{raw['operationId']}.body", schema)]
        wrapper = next(iter(shape.fields.values()))
        return wrapper.name, wrapper.shape


def _action(verb: str, segments: tuple[str, ...], many: bool) -> Action:
    if len(segments) == 1:
        if verb == "get":
            return "list" if many else "read"
        return "create" if verb == "post" else "set"
    if len(segments) == 2 and segments[1].startswith("{"):
        found: dict[str, Action] = {"get": "get", "put": "update", "delete": "delete"}
        return found[verb]
    return "other"


def _sorts(parameters: list[Json]) -> tuple[str, ...]:
    for parameter in parameters:
        if parameter["name"] == "sort":
            known: Any = parameter.get("x-sagewire-sort")
            return tuple(known or re.findall(r"[a-z_]+", "created_at updated_at date"))
    return ()
