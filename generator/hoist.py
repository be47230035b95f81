"""Gives inline objects names, so that every model has one.

An object that stands inside another schema, in a body or in a parameter becomes a named component; where it stood there
is a reference, beside which stay the description, `readOnly` and all extensions. Objects without properties stay
free-form. Members of `allOf` stay where they are, for they are part of what holds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.document import Document, Origins
from generator.grammar import Location, Node, clone, is_array, is_object, walk

if TYPE_CHECKING:
    from collections.abc import Mapping

_BESIDE = ("description", "title", "readOnly", "writeOnly", "deprecated")
_MEMBERS = ("anyOf", "oneOf", "prefixItems")
_INNER = ("items", "additionalProperties", "not", "contains", "unevaluatedProperties", "unevaluatedItems")


def hoist(document: Document) -> Document:
    """Name all inline objects.

    Args:
        document: An OpenAPI 3.1 document; not changed.

    Returns:
        The document with its inline objects among the components, named after what holds them: the property `address`
        of `customer` becomes `customer_address`, an entry of its array `lines` becomes `customer_line`.
    """
    result = Document(clone(document.root), document.origins.copy())
    hoister = _Hoister(result)
    nodes = list(walk(result.root))
    operations = {node.location: str(node.value.get("operationId")) for node in nodes if node.kind == "operation"}
    for node in nodes:
        owner = _owner(node, operations)
        if owner is not None:
            hoister.visit_holder(node, owner)
    hoister.finish()
    return result


class _Hoister:
    """Names objects, never two by the same name."""

    def __init__(self, document: Document) -> None:
        self._root = document.root
        self._origins: Origins = document.origins
        components: Any = document.root.get("components")
        named: Any = components.get("schemas") if is_object(components) else None
        self._taken: set[str] = set(named) if is_object(named) else set()
        self._new: dict[str, Any] = {}
        for name in sorted(self._taken):
            self._inside(named[name], name, ("components", "schemas", name))

    def visit_holder(self, node: Node, owner: str) -> None:
        """Name the object in the schema of a body or a parameter."""
        schema = node.value.get("schema")
        if is_object(schema):
            node.value["schema"] = self._place(schema, owner, (*node.location, "schema"))

    def finish(self) -> None:
        """Put what was named among the components."""
        if self._new:
            self._root.setdefault("components", {}).setdefault("schemas", {}).update(self._new)

    def _place(self, schema: Any, name: str, at: Location) -> Any:
        """Give what belongs at a place: the schema itself, or a reference to where it now is."""
        if not is_object(schema) or "$ref" in schema:
            return schema
        if not _is_model(schema):
            self._inside(schema, name, at)
            return schema
        return self._name(schema, name, at)

    def _name(self, schema: dict[str, Any], wanted: str, at: Location) -> dict[str, Any]:
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}_{number}", number + 1
        self._taken.add(name)
        target: Location = ("components", "schemas", name)
        self._origins.carry(at, target)
        nullable = is_array(schema.get("type")) and "null" in schema["type"]
        self._new[name] = named = {key: value for key, value in schema.items() if not key.startswith("x-")}
        for mark in ("readOnly", "writeOnly"):
            named.pop(mark, None)
        if nullable:
            named["type"] = "object"
        self._inside(named, name, target)
        kept = {key: value for key, value in schema.items() if key in _BESIDE or key.startswith("x-")}
        reference = {"$ref": f"#/components/schemas/{name}"}
        return {"anyOf": [reference, {"type": "null"}], **kept} if nullable else {**reference, **kept}

    def _inside(self, schema: Any, name: str, at: Location) -> None:
        """Name the objects inside a schema that keeps its place."""
        if not is_object(schema):
            return
        properties: Any = schema.get("properties")
        for key, value in list(properties.items()) if is_object(properties) else ():
            properties[key] = self._place(value, _joined(name, key), (*at, "properties", key))
        for key in _INNER:
            if is_object(schema.get(key)):
                inner = singular(name) if key == "items" else f"{name}_value"
                if _is_model(schema[key]) and "description" in schema:
                    schema[key].setdefault("description", schema["description"])
                schema[key] = self._place(schema[key], inner, (*at, key))
        for key in _MEMBERS:
            members: Any = schema.get(key)
            for index, member in enumerate(members) if is_array(members) else ():
                members[index] = self._place(member, f"{name}_{index + 1}", (*at, key, index))
        parts = schema.get("allOf")
        for index, part in enumerate(parts) if is_array(parts) else ():
            self._inside(part, name, (*at, "allOf", index))


def singular(name: str) -> str:
    """Give the name of one entry of an array: `order_lines` holds `order_line`, `stock` holds `stock_item`."""
    if name.endswith("ies") and len(name) > 4:
        return name[:-3] + "y"
    if name.endswith(("sses", "shes", "ches", "xes", "zes")):
        return name[:-2]
    if name.endswith("s") and not name.endswith(("ss", "us", "is")):
        return name[:-1]
    return f"{name}_item"


def _joined(owner: str, name: str) -> str:
    """Name a property's object after its owner, but not twice: `bank` and `bank_contacts` make `bank_contacts`."""
    return name if name.startswith(f"{owner}_") else f"{owner}_{name}"


def _is_model(schema: dict[str, Any]) -> bool:
    """Say whether a schema needs a name: it has properties, or combines schemas that have."""
    if is_object(schema.get("properties")) and schema["properties"]:
        return True
    parts = schema.get("allOf")
    if not is_array(parts):
        return False
    referring = sum(is_object(part) and "$ref" in part for part in parts)
    return referring > 1 or any(is_object(part) and _is_model(part) for part in parts)


def _owner(node: Node, operations: Mapping[Location, str]) -> str | None:
    """Name the object that a body, an answer or a parameter holds, after its operation or its component."""
    if node.kind not in ("media type", "parameter", "header"):
        return None
    at = node.location
    if at[:1] == ("components",) and at[1] not in ("callbacks", "pathItems"):
        return _called(str(at[2]), at[1:2])
    for depth in range(len(at), 0, -1):
        if at[:depth] in operations:
            return _called(operations[at[:depth]], at[depth:], node.value.get("name"))
    return None


def _called(owner: str, rest: Location, parameter: Any = None) -> str:
    if "requestBody" in rest or "requestBodies" in rest:
        return f"{owner}_request"
    if rest[:1] == ("responses",):
        status = str(rest[1]) if len(rest) > 1 else ""
        named = rest[rest.index("headers") + 1] if "headers" in rest else None
        words = [
            owner,
            "response",
            *([] if status.startswith("2") or not status else [status]),
            *([named] if named else []),
        ]
        return "_".join(map(str, words))
    return f"{owner}_{parameter}" if isinstance(parameter, str) else owner
