"""Shapes of rows and of bodies, read from the schemas of the bundled document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from sagewire.sandbox.document import Json, resolve

Kind: TypeAlias = Literal["string", "decimal", "integer", "boolean", "day", "instant", "object", "array"]

_FORMATS: dict[str, Kind] = {"decimal": "decimal", "double": "decimal", "date": "day", "date-time": "instant"}
_TYPES: dict[str, Kind] = {"integer": "integer", "boolean": "boolean", "object": "object", "array": "array"}


@attrs.frozen
class Field:
    """One field of a shape.

    Attributes:
        name: its name on the wire.
        kind: what it holds; of an array, that is an array.
        shape: name of the shape of an object, or of an array's items; empty for open objects and plain values.
        items: what an array's items hold.
        max_length: characters, 0 for no limit.
        values: the only texts that are taken, empty for all.
        range: lowest and highest integer.
    """

    name: str
    kind: Kind
    shape: str = ""
    items: Kind = "string"
    max_length: int = 0
    values: tuple[str, ...] = ()
    range: tuple[int | None, int | None] = (None, None)


@attrs.frozen
class Shape:
    """A schema as the sandbox sees it.

    Attributes:
        name: its name.
        fields: by their names.
        required: fields that a new record needs.
    """

    name: str
    fields: Mapping[str, Field]
    required: tuple[str, ...] = ()


class Shapes:
    """Every shape of a document, read when first asked for."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._made: dict[str, Shape] = {"": Shape("", {})}

    def __getitem__(self, name: str) -> Shape:
        if name not in self._made:
            self._read(name, self._schemas[name])
        return self._made[name]

    def of(self, name: str, schema: Json) -> str:
        """The name of a schema's shape: that of the schema it refers to, else the one given."""
        inner, reference = self._follow(schema)
        if reference:
            return reference
        if not inner.get("properties"):
            return ""
        if name not in self._made:
            self._read(name, inner)
        return name

    def _read(self, name: str, schema: Json) -> None:
        fields: dict[str, Field] = {}
        self._made[name] = Shape(name, fields, tuple(schema.get("required", ())))
        for field, raw in schema.get("properties", {}).items():
            fields[field] = self._field(name, field, raw)

    def _field(self, owner: str, name: str, raw: Json) -> Field:
        schema, _ = self._follow(raw)
        kind = _kind(schema)
        shape, items = "", _kind({})
        if kind == "object":
            shape = self.of(f"{owner}.{name}", raw)
        elif kind == "array":
            shape = self.of(f"{owner}.{name}", schema.get("items", {}))
            items = _kind(self._follow(schema.get("items", {}))[0])
        return Field(
            name=name,
            kind=kind,
            shape=shape,
            items=items,
            max_length=int(schema.get("maxLength", 0)),
            values=tuple(schema.get("enum", ())),
            range=(schema.get("minimum"), schema.get("maximum")),
        )

    def _follow(self, raw: Json) -> tuple[Json, str]:
        if len(raw.get("allOf", ())) == 1:
            raw = raw["allOf"][0]
        if "$ref" in raw:
            return resolve(self._document, raw), str(raw["$ref"]).rsplit("/", 1)[-1]
        return raw, ""


def _kind(schema: Json) -> Kind:
    kind: Any = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in cast("list[str]", kind) if one != "null"), "string")
    if kind in ("string", "number"):
        return _FORMATS.get(str(schema.get("format")), "decimal" if kind == "number" else "string")
    return _TYPES.get(str(kind), "object" if "properties" in schema else "string")
