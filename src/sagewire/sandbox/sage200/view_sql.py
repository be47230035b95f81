"""Makes the SQL of a view from the tables it joins.

A field of a view is found by its name: take a prefix off, and what is left is a field of a joined table. `<x>_id` of an
enumerated field is its number. What is left over is named in `extra`; what cannot be found is unset.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sagewire.sandbox.sage200 import enums
from sagewire.sandbox.sage200.company import Company
from sagewire.sandbox.schema import Field, Shape


@attrs.frozen
class Source:
    """A joined table.

    Attributes:
        table: its name.
        alias: its alias in the SQL.
        prefixes: what its fields' names may start with in the view.
        on: how it is joined, empty for the first one.
    """

    table: str
    alias: str
    prefixes: tuple[str, ...] = ("",)
    on: str = ""


@attrs.frozen
class View:
    """How a view is made."""

    sources: tuple[Source, ...]
    extra: Mapping[str, str] = attrs.field(factory=dict[str, str])
    where: str = ""


def number_of(alias: str, table: str, field: str) -> str:
    """SQL for the number of an enumerated field's value."""
    known = enums.values(enums.of_field(table, field))
    cases = " ".join(f"WHEN '{value}' THEN {number}" for number, value, _ in known)
    return f"CASE {alias}.{field} {cases} ELSE 0 END" if cases else "0"


def select(company: Company, view: View, shape: Shape) -> str:
    """The SELECT that makes a view; the tables it needs are made on the way."""
    for source in view.sources:
        company.ensure(source.table)
    columns = ", ".join(f'{_column(company, view, field)} AS "{field.name}"' for field in shape.fields.values())
    first, *joined = view.sources
    parts = ["SELECT", columns, "FROM", first.table, first.alias]
    parts += [f"LEFT JOIN {source.table} {source.alias} ON {source.on}" for source in joined]
    return " ".join([*parts, "WHERE", view.where] if view.where else parts)


def _column(company: Company, view: View, field: Field) -> str:
    if field.name in view.extra:
        return view.extra[field.name]
    for source in view.sources:
        shape = company.model.shapes[source.table]
        for prefix in source.prefixes:
            if field.name.startswith(prefix):
                found = _from(source, shape, field, field.name.removeprefix(prefix))
                if found:
                    return found
    return _unset(field)


def _from(source: Source, shape: Shape, field: Field, name: str) -> str:
    column = f"{source.alias}.{name}"
    inner = shape.fields.get(name)
    if inner is not None and inner.nested == field.nested and _compatible(inner, field):
        if inner.kind == "decimal" and field.kind == "decimal" and inner.scale != field.scale:
            factor = 10 ** abs(field.scale - inner.scale)
            column = f"{column} * {factor}" if field.scale > inner.scale else f"{column} / {factor}"
        unset = _unset(field)
        return f"ifnull({column}, {unset})" if unset != "NULL" else column
    if (
        field.kind == "integer"
        and name.endswith("_id")
        and (plain := shape.fields.get(name[:-3])) is not None
        and plain.kind == "string"
    ):
        return number_of(source.alias, source.table, plain.name)
    return ""


def _compatible(inner: Field, field: Field) -> bool:
    times = ("day", "instant")
    return inner.kind == field.kind or (inner.kind in times and field.kind in times)


def _unset(field: Field) -> str:
    if field.nested or field.kind in ("day", "instant"):
        return "NULL"
    return "''" if field.kind == "string" else "0"
