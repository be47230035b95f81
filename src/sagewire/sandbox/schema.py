"""Shapes of records, read from the schemas of the bundled document.

A shape says which fields there are, how each is stored, and what an unset one looks like. It is all that most of the
sandbox knows about Sage, so an answer is true to the schema because it was made from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from sagewire.sandbox.document import Json, Operation, resolve

Kind: TypeAlias = Literal["integer", "decimal", "boolean", "string", "day", "instant", "object", "array"]

_BITS = {"int16": 16, "int32": 32, "int64": 64}
_FLAGS = frozenset({"is_editing", "is_to_delete", "is_to_sequence_lines", "override_on_hold", "suppress_warnings"})


@attrs.frozen
class Field:
    """One field of a shape.

    Attributes:
        name: its name on the wire.
        kind: what it holds.
        scale: decimal places, for decimals.
        bits: width, for integers.
        max_length: characters, 0 for no limit.
        read_only: ignored in bodies.
        write_only: never comes back.
        expandable: absent unless asked for.
        edition: the only edition that has it, empty for all.
        since: date it arrived, `YYYY-MM-DD`, empty where it was always there.
        default: what a new record has, None where nothing is said.
        shape: name of the shape that an object, or each item of an array, has; empty where nothing is known.
        own: whether that shape was declared inside this one rather than being a record of its own.
    """

    name: str
    kind: Kind
    scale: int = 0
    bits: int = 64
    max_length: int = 0
    read_only: bool = False
    write_only: bool = False
    expandable: bool = False
    edition: str = ""
    since: str = ""
    default: Any = None
    shape: str = ""
    own: bool = False

    @property
    def nested(self) -> bool:
        """Whether it holds records rather than a value."""
        return self.kind in ("object", "array")


@attrs.frozen
class Shape:
    """A schema as the sandbox sees it."""

    name: str
    fields: Mapping[str, Field]

    def values(self) -> Iterator[Field]:
        """Fields that hold values, not records."""
        return (field for field in self.fields.values() if not field.nested)


@attrs.frozen
class Scope:
    """Which edition a caller sees, and which release the site has.

    Attributes:
        edition: `professional` or `standard`.
        release: date of the release, `YYYY-MM-DD`; empty for the newest.
    """

    edition: str
    release: str = ""

    def allows(self, item: Field | Operation) -> bool:
        """Whether a field or an operation is there for the caller."""
        if item.edition not in ("", self.edition):
            return False
        return not self.release or not item.since or item.since <= self.release

    def narrow(self, shape: Shape) -> Shape:
        """A shape without what is not there."""
        return Shape(shape.name, {name: field for name, field in shape.fields.items() if self.allows(field)})


class Shapes(Mapping[str, Shape]):
    """Every shape of a document, read when first asked for."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._made: dict[str, Shape] = {}

    def __getitem__(self, name: str) -> Shape:
        if name not in self._made:
            if name not in self._schemas:
                raise KeyError(name)
            self._read(name, self._schemas[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._schemas)

    def __len__(self) -> int:
        return len(self._schemas)

    def _read(self, name: str, schema: Json) -> Shape:
        shape = Shape(name, fields := dict[str, Field]())
        self._made[name] = shape
        for field, raw in schema.get("properties", {}).items():
            fields[field] = self._field(name, field, raw)
        return shape

    def _field(self, owner: str, name: str, raw: Json) -> Field:
        schema, reference = self._follow(raw)
        kind = _kind(name, {**schema, **raw})
        inner, own = "", False
        if kind == "object":
            inner, own = self._inner(owner, name, schema, reference)
        elif kind == "array":
            items, item_reference = self._follow(schema.get("items", {}))
            inner, own = self._inner(owner, name, items, item_reference)
        return Field(
            name=name,
            kind=kind,
            scale=int(raw.get("x-sagewire-scale", 2)) if kind == "decimal" else 0,
            bits=_BITS.get(str(raw.get("format")), 64),
            max_length=int(raw.get("maxLength", 0)),
            read_only=bool(raw.get("readOnly", False)),
            write_only=bool(raw.get("writeOnly", False)) or name in _FLAGS,
            expandable=bool(raw.get("x-sagewire-expandable", False)),
            edition=str(raw.get("x-sagewire-edition", "")),
            since=str(raw.get("x-sagewire-since", {}).get("date", "")),
            default=raw.get("default"),
            shape=inner,
            own=own,
        )

    def _follow(self, raw: Json) -> tuple[Json, str]:
        if "allOf" in raw and len(raw["allOf"]) == 1:
            raw = raw["allOf"][0]
        if "$ref" in raw:
            return resolve(self._document, raw), str(raw["$ref"]).rsplit("/", 1)[-1]
        return raw, ""

    def _inner(self, owner: str, name: str, schema: Json, reference: str) -> tuple[str, bool]:
        if reference:
            return reference, False
        if not schema.get("properties"):
            return "", False
        inline = f"{owner}.{name}"
        self._read(inline, schema)
        return inline, True


def _kind(name: str, raw: Json) -> Kind:
    kind: Any = raw.get("type")
    if isinstance(kind, list):
        kind = next((one for one in cast("list[str]", kind) if one != "null"), "string")
    if kind == "number":
        return "decimal" if raw.get("format") == "decimal" else "integer"
    if kind == "string" and raw.get("format") == "date-time":
        return "instant" if raw.get("x-sagewire-time") == "instant" or name.startswith("date_time_") else "day"
    simple: dict[Any, Kind] = {"integer": "integer", "boolean": "boolean", "object": "object", "array": "array"}
    return simple.get(kind, "object" if "properties" in raw else "string")
