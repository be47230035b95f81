"""Brings every document into one form, so that later stages see only one: OpenAPI 3.1, everything on the operation.

OpenAPI 3.0 is rewritten as 3.1; what a path item says for all its operations is moved onto each; operations without an
id get one from their method and path.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.document import Document
from generator.grammar import METHODS, Location, clone, is_array, is_object, walk

if TYPE_CHECKING:
    from collections.abc import Callable

_INHERITED = ("summary", "description")
_COMBINED = ("allOf", "anyOf", "oneOf")


def normalise(document: Document) -> Document:
    """Give the document in the one form that later stages see.

    Args:
        document: An OpenAPI 3.0 or 3.1 document, bundled and overlaid; not changed.

    Returns:
        An OpenAPI 3.1 document.
    """
    result = Document(clone(document.root), document.origins.copy())
    if str(result.root.get("openapi", "")).startswith("3.0"):
        upgrade(result.root)
    _flatten(result)
    name_operations(result.root)
    return result


def upgrade(root: dict[str, Any]) -> None:
    """Rewrite an OpenAPI 3.0 document as 3.1, in place."""
    root["openapi"] = "3.1.0"
    for _, kind, value in list(walk(root)):
        if kind == "schema":
            for rule in _RULES:
                rule(value)


def name_operations(root: dict[str, Any]) -> None:
    """Give operations without an id one made of method and path, in place: `get_customers_by_id`."""
    taken = {str(value.get("operationId")) for _, kind, value in walk(root) if kind == "operation"}
    for location, kind, value in list(walk(root)):
        if kind == "operation" and "operationId" not in value:
            path = re.sub(r"\{(.*?)\}", r"by_\1", str(location[1]))
            wanted = re.sub(r"[^A-Za-z0-9]+", "_", f"{location[-1]}_{path}").strip("_")
            name, number = wanted, 2
            while name in taken:
                name, number = f"{wanted}_{number}", number + 1
            taken.add(name)
            value["operationId"] = name


def _flatten(document: Document) -> None:
    """Move onto the operations what their path items say for all of them."""
    items = [node for node in walk(document.root) if node.kind in ("path item", "webhook")]
    for location, _, item in items:
        operations = [method for method in METHODS if is_object(item.get(method))]
        shared = item.get("parameters")
        for method in operations:
            if is_array(shared):
                _share(document, location, method, shared)
            for key, value in item.items():
                if key in _INHERITED or (key.startswith("x-sagewire-") and key not in item[method]):
                    item[method].setdefault(key, clone(value))
                    document.origins.carry((*location, key), (*location, method, key))
        if operations:
            for key in [key for key in item if key == "parameters" or key.startswith("x-sagewire-")]:
                del item[key]


def _share(document: Document, location: Location, method: str, shared: list[Any]) -> None:
    """Add the parameters of a path item that an operation does not define itself."""
    path_item: Any = document.root
    for step in location:
        path_item = path_item[step]
    own = path_item[method].setdefault("parameters", [])
    if not is_array(own):
        return
    known = {_identity(document.root, parameter) for parameter in own}
    for index, parameter in enumerate(shared):
        if _identity(document.root, parameter) not in known:
            own.append(clone(parameter))
            moved = (*location, method, "parameters", len(own) - 1)
            document.origins.carry((*location, "parameters", index), moved)


def _identity(root: dict[str, Any], parameter: Any) -> Any:
    reference = parameter.get("$ref") if is_object(parameter) else None
    if isinstance(reference, str):
        named = root.get("components", {}).get("parameters", {})
        parameter = named.get(reference.rpartition("/")[2], {}) if is_object(named) else {}
    return (str(parameter.get("name")), str(parameter.get("in"))) if is_object(parameter) else None


def _nullable(schema: dict[str, Any]) -> None:
    if schema.pop("nullable", False) is not True:
        return
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        if is_array(schema.get("enum")) and None not in schema["enum"]:
            schema["enum"].append(None)
    elif "$ref" in schema or any(key in schema for key in _COMBINED):
        inner = {key: schema.pop(key) for key in ("$ref", *_COMBINED, "discriminator") if key in schema}
        schema["anyOf"] = [inner, {"type": "null"}]


def _exclusive(bound: str, exclusive: str) -> Callable[[dict[str, Any]], None]:
    def rule(schema: dict[str, Any]) -> None:
        if isinstance(schema.get(exclusive), bool):
            excluded = schema.pop(exclusive)
            if excluded and bound in schema:
                schema[exclusive] = schema.pop(bound)

    return rule


def _example(schema: dict[str, Any]) -> None:
    if "example" in schema:
        schema.setdefault("examples", [schema.pop("example")])
        schema.pop("example", None)


_RULES: tuple[Callable[[dict[str, Any]], None], ...] = (
    _nullable,
    _exclusive("minimum", "exclusiveMinimum"),
    _exclusive("maximum", "exclusiveMaximum"),
    _example,
)
