"""Stored rows as Sage sends them: nulls left out, children only on request, decimals as digits."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec

from sagewire.sandbox import wire
from sagewire.sandbox.query import Selection
from sagewire.sandbox.relations import Many, One, Relations
from sagewire.sandbox.schema import Field, Scope, Shape, Shapes
from sagewire.sandbox.store import KEY, Store

Rendered: TypeAlias = dict[str, Any]
_STAMPS = ("date_time_created", "date_time_updated")


class Renderer:
    """Turns the rows of one company's store into JSON values, for one scope."""

    def __init__(
        self, shapes: Shapes, relations: Relations, store: Store, scope: Scope, ensure: Callable[[str], None]
    ) -> None:
        self._shapes = shapes
        self._relations = relations
        self._store = store
        self._scope = scope
        self._ensure = ensure
        self._plans: dict[str, list[tuple[int, Field, Callable[[Any], Any]]]] = {}

    def row(self, shape: Shape, row: Sequence[Any], selection: Selection) -> Rendered:
        """One record."""
        wanted = selection.fields
        rendered: Rendered = {}
        for index, field, convert in self._plan(shape):
            value = row[index]
            if value is not None and (wanted is None or field.name in wanted):
                rendered[field.name] = convert(value)
        for name, inner in selection.expand.items():
            self._expand(shape, row, name, inner, rendered)
        return rendered

    def record(self, table: str, key: int, selection: Selection | None = None) -> Rendered | None:
        """A record by id, None where there is none."""
        self._ensure(table)
        rows = self._store.rows(table, f'"{KEY}" = ?', [key])
        return self.row(self._shapes[table], rows[0], selection or Selection()) if rows else None

    def reply(self, table: str, key: int, selection: Selection, *, created: bool) -> Rendered:
        """What a POST or PUT answers with: children expanded, and no timestamps after a POST."""
        rendered = self.record(table, key, selection) or {}
        if created:
            for name in _STAMPS:
                rendered.pop(name, None)
        return rendered

    def _plan(self, shape: Shape) -> list[tuple[int, Field, Callable[[Any], Any]]]:
        if shape.name not in self._plans:
            self._plans[shape.name] = [
                (index, field, _converter(field))
                for index, field in enumerate(shape.fields.values())
                if not field.nested and not field.write_only and self._scope.allows(field)
            ]
        return self._plans[shape.name]

    def _expand(self, shape: Shape, row: Sequence[Any], name: str, inner: Selection, rendered: Rendered) -> None:
        field = shape.fields.get(name)
        if field is None or not field.nested or field.write_only or not self._scope.allows(field):
            return
        relation = self._relations.of(shape, field)
        names = list(shape.fields)
        if isinstance(relation, One):
            key = row[names.index(relation.key)]
            child = self.record(relation.table, key, inner) if key else None
            if child is not None:
                rendered[name] = child
        elif isinstance(relation, Many):
            rendered[name] = self._children(relation, row[names.index(KEY)], inner)
        else:
            self._kept(field, row[names.index(name)], inner, rendered)

    def _children(self, relation: Many, key: int, inner: Selection) -> list[Rendered]:
        self._ensure(relation.table)
        rows = self._store.rows(relation.table, f'"{relation.key}" = ?', [key], order=f'"{KEY}"')
        return [self.row(self._shapes[relation.table], child, inner) for child in rows]

    def _kept(self, field: Field, text: str | None, inner: Selection, rendered: Rendered) -> None:
        if text is None:
            if field.kind == "array":
                rendered[field.name] = []
        elif inner.fields is None:
            rendered[field.name] = msgspec.Raw(text.encode())
        else:
            wanted = inner.fields
            value: Any = json.loads(text, parse_float=Decimal)
            rendered[field.name] = (
                [_only(item, wanted) for item in value] if wire.is_list(value) else _only(value, wanted)
            )


def _only(value: Any, wanted: set[str]) -> Any:
    if not wire.is_object(value):
        return value
    return {name: one for name, one in value.items() if name in wanted}


def _converter(field: Field) -> Callable[[Any], Any]:
    if field.kind == "decimal":
        scale = field.scale
        return lambda value: msgspec.Raw(wire.digits(value, scale).encode())
    if field.kind == "boolean":
        return bool
    if field.kind == "day":
        return wire.write_day
    if field.kind == "instant":
        return wire.write_instant
    return _same


def _same(value: Any) -> Any:
    return value


def complete(shape: Shape, value: dict[str, Any]) -> dict[str, Any]:
    """A kept object with its unset fields as Sage shows them: empty texts, zeros."""
    unset: dict[str, Any] = {"string": "", "integer": 0, "boolean": False}
    full: dict[str, Any] = {}
    for field in shape.values():
        if field.write_only:
            continue
        if field.name in value:
            given = value[field.name]
            full[field.name] = (
                Decimal(given).quantize(Decimal(1).scaleb(-field.scale)) if field.kind == "decimal" else given
            )
        elif field.kind == "decimal":
            full[field.name] = Decimal(0).scaleb(-field.scale)
        elif field.kind in unset:
            full[field.name] = unset[field.kind]
    full.update({name: one for name, one in value.items() if name not in full and shape.fields[name].nested})
    return full
