"""The bundled specification: found by path, read once, turned into routes.

The clients are never imported; server and client are two readings of one document.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path
from typing import Any, cast

import attrs

Json = dict[str, Any]


def locate(product: str) -> Path:
    """Where the bundled document of a product lies.

    Raises:
        FileNotFoundError: no installed part of `sagewire` has it.
    """
    spec = importlib.util.find_spec("sagewire")
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    for folder in folders:
        path = Path(folder) / product / "openapi.json"
        if path.is_file():
            return path
    raise FileNotFoundError(
        f"no openapi.json for {product} in {folders}: run `make generate`, which writes it beside the client"
    )


@functools.lru_cache(maxsize=8)
def load(product: str) -> Json:
    """The bundled document; shared, so not to be changed."""
    return cast(Json, json.loads(locate(product).read_bytes()))


@attrs.frozen
class Operation:
    """What the sandbox needs to know of one operation.

    Attributes:
        id: its operationId.
        method: HTTP verb, upper case.
        path: path template.
        segments: the template cut at slashes; a parameter stands in braces.
        answer: schema that it answers with, empty where it has no body.
        many: whether the answer is an array of it.
        takes: schema of the body, empty where there is none or it is named nowhere.
        takes_many: whether the body is an array.
        order: the order that the list comes in unless asked otherwise.
        context: whether site and company are needed.
        edition: the only edition that has it, empty for all.
        since: date it arrived, `YYYY-MM-DD`, empty where it was always there.
        options: `$` parameters of its own.
    """

    id: str
    method: str
    path: str
    segments: tuple[str, ...]
    answer: str = ""
    many: bool = False
    takes: str = ""
    takes_many: bool = False
    order: str = ""
    context: bool = True
    edition: str = ""
    since: str = ""
    options: frozenset[str] = frozenset()

    @property
    def collection(self) -> str:
        """The last segment that is no parameter."""
        return next(part for part in reversed(self.segments) if not part.startswith("{"))

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter."""
        return self.segments[-1].startswith("{")


def operations(document: Json) -> list[Operation]:
    """Every operation of a document, in its order."""
    found: list[Operation] = []
    for path, item in document["paths"].items():
        for method, raw in item.items():
            if method in ("get", "put", "post", "delete", "patch"):
                found.append(_operation(document, path, method.upper(), raw))
    return found


def _operation(document: Json, path: str, method: str, raw: Json) -> Operation:
    response = resolve(document, raw.get("responses", {}).get("200", {}))
    answer, many = _schema_of(response)
    takes, takes_many = _schema_of(resolve(document, raw.get("requestBody", {})))
    paging: Json = raw.get("x-sagewire-paging", {})
    since: Json = raw.get("x-sagewire-since", {})
    return Operation(
        id=str(raw.get("operationId", f"{method} {path}")),
        method=method,
        path=path,
        segments=tuple(part for part in path.split("/") if part),
        answer=answer,
        many=many,
        takes=takes,
        takes_many=takes_many,
        order=str(paging.get("order", "")),
        context=raw.get("x-sagewire-context") != "none",
        edition=str(raw.get("x-sagewire-edition", "")),
        since=str(since.get("date", "")),
        options=frozenset(_own_options(document, raw)),
    )


def _own_options(document: Json, raw: Json) -> list[str]:
    parameters = [resolve(document, parameter) for parameter in raw.get("parameters", [])]
    return [p["name"] for p in parameters if p["in"] == "query" and p["name"].startswith("$")]


def resolve(document: Json, node: Json) -> Json:
    """Follows a local `$ref`."""
    while "$ref" in node:
        target: Any = document
        for part in str(node["$ref"]).removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = cast(Json, target)
    return node


def _schema_of(holder: Json) -> tuple[str, bool]:
    for media, content in holder.get("content", {}).items():
        if "json" in media or media == "*/*":
            schema = content.get("schema", {})
            many = schema.get("type") == "array"
            reference = (schema.get("items", {}) if many else schema).get("$ref", "")
            return str(reference).rsplit("/", 1)[-1], many
    return "", False


class Routes:
    """Finds the operation of a verb and path, and what its parameters are."""

    def __init__(self, found: list[Operation]) -> None:
        self._by_start: dict[tuple[int, str], list[tuple[tuple[str, ...], dict[str, Operation]]]] = {}
        self.by_id = {operation.id: operation for operation in found}
        templates: dict[str, dict[str, Operation]] = {}
        for operation in found:
            templates.setdefault(operation.path, {})[operation.method] = operation
        for methods in templates.values():
            segments = next(iter(methods.values())).segments
            self._by_start.setdefault((len(segments), segments[0]), []).append((segments, methods))

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation and its path parameters, None where there is no such path or verb."""
        parts = [part for part in path.split("/") if part]
        for segments, methods in self._by_start.get((len(parts), parts[0] if parts else ""), ()):
            parameters = _match(segments, parts)
            if parameters is not None and method in methods:
                return methods[method], parameters
        return None


def _match(segments: tuple[str, ...], parts: list[str]) -> dict[str, str] | None:
    parameters: dict[str, str] = {}
    for segment, part in zip(segments, parts, strict=True):
        if segment.startswith("{"):
            parameters[segment[1:-1]] = part
        elif segment != part:
            return None
    return parameters
