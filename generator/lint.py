"""Checks a bundled, overlaid and normalised document for all that later stages rely on.

Every problem is found in one run, and named where it was written. Documents with a client (`x-sagewire-client`) are
held to more: descriptions, known formats, no name required that is not defined.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator import lint_schema, lint_vocabulary
from generator.errors import raise_all
from generator.grammar import (
    KINDS,
    METHODS,
    PATH_ITEMS,
    SECTIONS,
    article,
    did_you_mean,
    entries,
    field_of,
    is_array,
    is_object,
    local_steps,
    resolve,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.document import Document
    from generator.errors import SpecError
    from generator.grammar import Location, Node

_PLACES = ("path", "query", "header", "cookie")
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")
_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def check(document: Document) -> None:
    """Check a document.

    Args:
        document: An OpenAPI 3.1 document: bundled, overlaid, normalised, hoisted.

    Raises:
        SpecError: If something is wrong.
        SpecErrors: If several things are.
    """
    raise_all(problems(document))


def check_shape(document: Document) -> None:
    """Check only that objects and arrays stand where they belong, which all stages after bundling rely on.

    Args:
        document: An OpenAPI 3.0 or 3.1 document.

    Raises:
        SpecError: If something is of the wrong kind.
        SpecErrors: If several things are.
    """
    linter = _Linter(document)
    linter.shapes()
    raise_all(linter.errors)


def problems(document: Document) -> list[SpecError]:
    """Give what is wrong with a document; see `check`."""
    linter = _Linter(document)
    linter.shapes()
    if not linter.errors:
        linter.run()
    return linter.errors or lint_vocabulary.problems(document)


class _Linter:
    """The checks that need nothing but OpenAPI."""

    def __init__(self, document: Document) -> None:
        self.errors: list[SpecError] = []
        self._document = document
        self._strict = "x-sagewire-client" in document.root
        self._nodes = list(walk(document.root))

    def shapes(self) -> None:
        """Check that every field is of its kind."""
        for node in self._nodes:
            self._shape(node)

    def run(self) -> None:
        """Check everything else."""
        self._root()
        checks = {
            "operation": self._operation,
            "parameter": self._parameter,
            "schema": self._schema,
            "path item": self._path_item,
        }
        for node in self._nodes:
            self._reference(node)
            if "$ref" not in node.value and node.kind in checks:
                checks[node.kind](node)
        self._operation_ids()

    def _add(self, location: Location, what: str, mend: str) -> None:
        self.errors.append(self._document.error(location, what, mend))

    def _root(self) -> None:
        root = self._document.root
        if not str(root.get("openapi", "")).startswith("3.1"):
            self._add(("openapi",), f"`openapi: {root.get('openapi')}` is not OpenAPI 3.1", "write `openapi: 3.1.0`")
        if not any(key in root for key in ("paths", "webhooks", "components")):
            self._add((), "the document has no `paths`", "add at least one path")
        info = root.get("info")
        if not is_object(info):
            self._add((), "the document has no `info`", "add `info` with `title` and `version`")
            return
        for name in ("title", "version"):
            if not isinstance(info.get(name), str):
                self._add(("info", name), f"`info` has no {name}", f"add `info.{name}` as text")

    def _shape(self, node: Node) -> None:
        """Check that every field that holds objects holds objects."""
        for key, held in node.value.items():
            field = field_of(node.kind, key)
            at = (*node.location, key)
            if field is None:
                continue
            if field.shape == "list" and not is_array(held):
                self._add(at, f"`{key}` is not an array", f"write a list; each entry is {article(field.kind)}")
            elif field.shape == "map" and not is_object(held):
                self._add(at, f"`{key}` is not an object", f"write names, each with {article(field.kind)}")
            else:
                self._entries(at, key, held, field.kind, entries(field, held))

    def _entries(self, at: Location, key: str, held: Any, kind: str, inner: list[tuple[Location, Any]]) -> None:
        for rest, item in inner:
            boolean = kind == "schema" and isinstance(item, bool)
            if not is_object(item) and not boolean:
                self._add(
                    (*at, *rest), f"{article(kind)} is not an object", f"write {article(kind)} here, or remove it"
                )
            elif is_object(item) and "$ref" in item and not isinstance(item["$ref"], str):
                self._add((*at, *rest, "$ref"), "`$ref` is not text", "write `#/components/...`")
        if key == "components":
            self._names(at, held)

    def _names(self, at: Location, components: dict[str, Any]) -> None:
        for section in components:
            if section not in KINDS and not section.startswith("x-"):
                what = f"`{section}` is no section of `components`{did_you_mean(section, KINDS)}"
                self._add((*at, section), what, "correct or remove it")

    def _reference(self, node: Node) -> None:
        reference = node.value.get("$ref")
        if not isinstance(reference, str) or (node.kind not in SECTIONS and node.kind not in PATH_ITEMS):
            return
        at: Location = (*node.location, "$ref")
        steps = local_steps(reference)
        if steps is None:
            self._add(at, f"the reference `{reference}` is not inside this document", "write `#/components/...`")
            return
        try:
            target, value = resolve(self._document.root, steps)
        except LookupError:
            self._add(
                at, f"the reference `{reference}` leads to nothing{self._near(steps)}", "correct it, or define it"
            )
            return
        wanted = SECTIONS.get(node.kind, "pathItems")
        if target[:2] != ("components", wanted) or len(target) != 3:
            what = f"the reference `{reference}` does not name a component in `components.{wanted}`"
            self._add(at, what, f"refer to {article(node.kind)} by its name")
        elif is_object(value) and self._is_circle(reference):
            self._add(at, f"the reference `{reference}` leads back to itself", "define what it names")

    def _near(self, steps: list[str]) -> str:
        for depth in range(len(steps) - 1, 0, -1):
            try:
                _, parent = resolve(self._document.root, steps[:depth])
            except LookupError:
                continue
            return did_you_mean(steps[depth], parent) if is_object(parent) else ""
        return ""

    def _is_circle(self, reference: str) -> bool:
        seen: set[str] = set()
        here: Any = reference
        while isinstance(here, str) and here not in seen:
            seen.add(here)
            steps = local_steps(here)
            try:
                value = resolve(self._document.root, steps or ())[1]
            except LookupError:
                return False
            here = value.get("$ref") if is_object(value) else None
        return here is not None

    def _path_item(self, node: Node) -> None:
        at = node.location
        if at[0] != "paths" or len(at) != 2:
            return
        path = str(at[1])
        if not path.startswith("/"):
            self._add(at, f"the path `{path}` does not begin with a slash", f"write `/{path}`")
        for key in node.value:
            if key not in (*METHODS, "parameters", "servers", "summary", "description", "$ref") and key[:2] != "x-":
                self._add((*at, key), f"`{key}` is no method{did_you_mean(key, METHODS)}", "correct or remove it")
        paths = list(self._document.root["paths"])
        twins = [other for other in paths[: paths.index(path)] if _same_path(other, path)]
        for twin in twins:
            if any(method in node.value and method in self._document.root["paths"][twin] for method in METHODS):
                self._add(at, f"the paths `{path}` and `{twin}` differ only in the names of parameters", "remove one")

    def _operation(self, node: Node) -> None:
        responses = node.value.get("responses")
        if not is_object(responses) or not responses:
            self._add(node.location, "the operation has no responses", "add `responses` with at least one status")
        for status in responses if is_object(responses) else ():
            if not _STATUS.fullmatch(status) and not status.startswith("x-"):
                what = f"`{status}` is no status"
                self._add((*node.location, "responses", status), what, "write three digits, `4XX` or `default`")
        if self._strict and not lint_schema.described(node.value):
            self._add(node.location, "the operation has no description", "say in one line what it does (`summary`)")
        self._parameters(node)

    def _parameters(self, node: Node) -> None:
        declared = [(index, *_identity(item)) for index, item in self._resolved(node.value.get("parameters", []))]
        counted = Counter((name, place) for _, name, place in declared)
        for index, name, place in declared:
            if counted[(name, place)] > 1:
                what = f"the {place} parameter `{name}` is declared twice"
                self._add((*node.location, "parameters", index), what, "keep one of the two")
                counted[(name, place)] = 1
        if node.location[0] != "paths":
            return
        wanted = _TEMPLATE.findall(str(node.location[1]))
        given = {name: index for index, name, place in declared if place == "path"}
        for name in wanted:
            if name not in given:
                near = did_you_mean(name, given)
                what = f"the path parameter `{name}` of `{node.location[1]}` is not declared{near}"
                self._add(node.location, what, "add it to `parameters`, with `in: path`")
        for name, index in given.items():
            if name not in wanted:
                what = f"the path parameter `{name}` is not in the path `{node.location[1]}`"
                self._add((*node.location, "parameters", index), what, "correct its name, or remove it")

    def _resolved(self, parameters: list[Any]) -> Iterator[tuple[int, dict[str, Any]]]:
        for index, parameter in enumerate(parameters):
            target = lint_vocabulary.follow(self._document.root, parameter)
            if is_object(target):
                yield index, target

    def _parameter(self, node: Node) -> None:
        value = node.value
        if not isinstance(value.get("name"), str) or not value["name"]:
            self._add(node.location, "the parameter has no name", "add `name`")
        if value.get("in") not in _PLACES:
            what = f"`in: {value.get('in')}` is no place of a parameter"
            self._add((*node.location, "in"), what, f"write one of {', '.join(_PLACES)}")
        elif value["in"] == "path" and value.get("required") is not True:
            self._add(
                node.location, f"the path parameter `{value.get('name')}` is not required", "add `required: true`"
            )
        if ("schema" in value) == ("content" in value):
            self._add(
                node.location, f"the parameter `{value.get('name')}` needs one of schema and content", "add `schema`"
            )

    def _schema(self, node: Node) -> None:
        for location, what, mend in lint_schema.problems(node.location, node.value, strict=self._strict):
            self._add(location, what, mend)

    def _operation_ids(self) -> None:
        first: dict[Any, Location] = {}
        for node in self._nodes:
            if node.kind != "operation":
                continue
            name = node.value.get("operationId")
            if not isinstance(name, str) or not name:
                self._add(node.location, "the operation has no operationId", "add one")
            elif name in first:
                what = f"the operationId `{name}` is also that of {' '.join(map(str, reversed(first[name][-2:])))}"
                self._add((*node.location, "operationId"), what, "rename one of the two")
            else:
                first[name] = node.location


def _identity(parameter: dict[str, Any]) -> tuple[str, str]:
    return str(parameter.get("name")), str(parameter.get("in"))


def _same_path(one: str, other: str) -> bool:
    return _TEMPLATE.sub("{}", one) == _TEMPLATE.sub("{}", other)
