"""The tests' own reading of the schemas in a bundled document; it shares no code with the generator or the runtime."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TypeAlias, TypeGuard, cast

Json: TypeAlias = dict[str, Any]

Kind: TypeAlias = Literal[
    "object",
    "array",
    "map",
    "decimal",
    "integer",
    "boolean",
    "day",
    "instant",
    "enum",
    "text",
    "binary",
    "any",
    "choice",
]

_RANGES = {"int16": 2**15, "int32": 2**31, "int64": 2**63}


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a decoded value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a JSON array."""
    return isinstance(value, list)


class Schemas:
    """The schemas of one document, each read once."""

    def __init__(self, document: Json) -> None:
        """Takes the whole document."""
        self.document = document
        self.null_by_default: bool = document.get("x-sagewire-wire", {}).get("null") == "send"
        self.enforced: bool = document.get("x-sagewire-required") != "documented"
        self._shapes: dict[int, tuple[Json, Shape]] = {}

    def shape(self, raw: Json) -> Shape:
        """The reading of a schema; the same one for the same place in the document."""
        known = self._shapes.get(id(raw))
        if known is None:
            known = self._shapes[id(raw)] = (raw, Shape(self, raw))  # the schema is kept, so its id stays its own
        return known[1]

    def named(self) -> dict[str, Shape]:
        """Every component by its name."""
        components: dict[str, Json] = self.document["components"].get("schemas", {})
        return {name: self.shape(raw) for name, raw in components.items()}

    def target(self, pointer: str) -> Json:
        """What a local reference means."""
        found: Any = self.document
        for step in pointer.removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return cast(Json, found)

    def resolved(self, node: Json) -> Json:
        """A parameter, response or body itself, where a reference to it stands."""
        while "$ref" in node:
            node = self.target(node["$ref"])
        return node

    def flat(self, raw: Json) -> Json:
        """A schema with its references and `allOf` members taken in; what stands beside a reference wins."""
        flat: Json = {}
        parts: list[Json] = [self.target(raw["$ref"])] if "$ref" in raw else []
        parts += raw.get("allOf", [])
        for part in parts:
            inner = self.flat(part)
            properties = {**flat.get("properties", {}), **inner.get("properties", {})}
            required = [*flat.get("required", []), *inner.get("required", [])]
            flat.update(inner)
            if properties:
                flat["properties"] = properties
            if required:
                flat["required"] = required
        own = {name: value for name, value in raw.items() if name not in ("$ref", "allOf")}
        if "properties" in own and "properties" in flat:
            own["properties"] = {**flat["properties"], **own["properties"]}
        return {**flat, **own}


class Shape:
    """One schema: what a value of it is, in the few kinds that matter here."""

    def __init__(self, schemas: Schemas, raw: Json) -> None:
        """Reads a schema; its parts are read when they are asked for."""
        self.schemas = schemas
        self.flat = schemas.flat(raw)
        self.kind: Kind = _kind(self.flat)

    @cached_property
    def name(self) -> str:
        """What it is called in the document, empty where it is written inline."""
        raw = self.schemas.document["components"].get("schemas", {})
        return next((name for name, shape in raw.items() if self.schemas.flat(shape) == self.flat), "")

    @cached_property
    def fields(self) -> Mapping[str, Shape]:
        """An object's fields by their names on the wire."""
        properties: dict[str, Json] = self.flat.get("properties", {})
        return {name: self.schemas.shape(raw) for name, raw in properties.items()}

    @cached_property
    def readable(self) -> Mapping[str, Shape]:
        """The fields that an answer may hold."""
        return {name: field for name, field in self.fields.items() if not field.flat.get("writeOnly")}

    @cached_property
    def writable(self) -> Mapping[str, Shape]:
        """The fields that a request may hold."""
        return {name: field for name, field in self.fields.items() if not field.flat.get("readOnly")}

    @cached_property
    def item(self) -> Shape:
        """What stands inside an array or a map."""
        inner: Any = self.flat["items"] if self.kind == "array" else self.flat["additionalProperties"]
        return self.schemas.shape(inner)

    @cached_property
    def options(self) -> tuple[Shape, ...]:
        """The alternatives of a value that may be of several kinds."""
        options: list[Json] = self.flat.get("oneOf", [])
        return tuple(self.schemas.shape(option) for option in options)

    @property
    def is_open(self) -> bool:
        """Whether an object is known to hold more fields than are specified."""
        return self.kind == "object" and self.flat.get("additionalProperties") is True

    @cached_property
    def sent(self) -> tuple[str, ...]:
        """The fields that an answer always holds."""
        required = self.flat.get("required", ()) if self.schemas.enforced else ()
        return tuple(
            name
            for name, field in self.readable.items()
            if field.flat.get("x-sagewire-sent", name in required) and not field.is_nullable
        )

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The fields that a request must hold, where that is enforced."""
        return tuple(name for name in self.flat.get("required", ()) if name in self.writable)

    @property
    def edition(self) -> str:
        """The only edition that has it; empty where all do."""
        return str(self.flat.get("x-sagewire-edition", ""))

    @property
    def scale(self) -> int:
        """Decimal places of a decimal."""
        return int(self.flat.get("x-sagewire-scale", 2))

    @property
    def longest(self) -> int | None:
        """Characters that a text may have."""
        return self.flat.get("maxLength")

    @property
    def range(self) -> tuple[int, int]:
        """The least and the greatest integer."""
        bound = _RANGES.get(self.flat.get("format", ""), 2**31)
        return int(self.flat.get("minimum", -bound)), int(self.flat.get("maximum", bound - 1))

    @property
    def takes_null(self) -> bool:
        """Whether null may be written."""
        policy = self.flat.get("x-sagewire-null")
        if policy is not None:
            return bool(policy == "send")
        return self.schemas.null_by_default or self.is_nullable

    @property
    def is_nullable(self) -> bool:
        """Whether null is one of its types."""
        types = self.flat.get("type")
        return is_array(types) and "null" in types


def _kind(flat: Json) -> Kind:
    types = _types(flat)
    form = flat.get("format")
    if form == "decimal" or "number" in types:
        return "decimal"
    if "enum" in flat:
        return "enum"
    if not types and flat.get("oneOf") and "properties" not in flat:
        return "choice"
    if len(types) != 1:
        return "object" if "properties" in flat else "any"
    if types[0] == "object":
        inner = flat.get("additionalProperties")
        return "object" if "properties" in flat else "map" if isinstance(inner, dict) else "any"
    if types[0] == "string" and form == "binary":
        return "binary"
    if types[0] == "string" and form in ("date", "date-time"):
        return "day" if form == "date" or flat.get("x-sagewire-time") == "day" else "instant"
    plain: dict[str, Kind] = {"array": "array", "integer": "integer", "boolean": "boolean", "string": "text"}
    return plain.get(types[0], "any")


def _types(flat: Json) -> list[str]:
    given: Any = flat.get("type", [])
    types = cast(list[str], [given] if isinstance(given, str) else given)
    return [name for name in types if name != "null"]
