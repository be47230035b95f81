"""Which record a field points to, found by name: `default_tax_code` with `default_tax_code_id` is a tax code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs

from sagewire.sandbox.schema import Field, Shape, Shapes


@attrs.frozen
class One:
    """A record that this one points to with `key`, a field of its own."""

    table: str
    key: str


@attrs.frozen
class Many:
    """Records that point to this one with `key`, a field of theirs."""

    table: str
    key: str


Relation: TypeAlias = One | Many
Exceptions: TypeAlias = Mapping[tuple[str, str], Relation | None]


class Relations:
    """The relations between all shapes; found once each."""

    def __init__(self, shapes: Shapes, exceptions: Exceptions, tables: frozenset[str]) -> None:
        self._shapes = shapes
        self._exceptions = exceptions
        self._tables = tables
        self._found: dict[tuple[str, str], Relation | None] = {}

    def of(self, shape: Shape, field: Field) -> Relation | None:
        """What a nested field stands for; None where it is kept with the record itself."""
        key = (shape.name, field.name)
        if key not in self._found:
            self._found[key] = self._exceptions[key] if key in self._exceptions else self._find(shape, field)
        return self._found[key]

    def target(self, shape: Shape, key: str) -> str:
        """The table that a field such as `customer_id` points to, empty where none is known."""
        if not key.endswith("_id"):
            return ""
        exception = self._exceptions.get((shape.name, key))
        if isinstance(exception, One):
            return exception.table
        return "" if (shape.name, key) in self._exceptions else self._named(key.removesuffix("_id"))

    def children(self, shape: Shape) -> dict[str, Many]:
        """The fields that hold records of their own which belong to this one."""
        found: dict[str, Many] = {}
        for field in shape.fields.values():
            relation = self.of(shape, field) if field.kind == "array" else None
            if isinstance(relation, Many):
                found[field.name] = relation
        return found

    def _find(self, shape: Shape, field: Field) -> Relation | None:
        if field.kind == "array":
            key = f"{shape.name}_id"
            if field.shape and not field.own and key in self._shapes[field.shape].fields:
                return Many(field.shape, key)
            return None
        if field.own or f"{field.name}_id" not in shape.fields:
            return None
        table = field.shape or self._named(field.name)
        return One(table, f"{field.name}_id") if table else None

    def _named(self, name: str) -> str:
        """The longest table name that this name is or ends in."""
        parts = name.split("_")
        return next((tail for i in range(len(parts)) if (tail := "_".join(parts[i:])) in self._tables), "")
