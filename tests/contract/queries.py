"""Conditions, orders and selections: each drawn together with what must then stand in the URL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, TypeAlias

import attrs
import msgspec
from hypothesis import strategies as st

from tests.contract.odata import Tree, joined
from tests.contract.products import Case
from tests.contract.schema import Kind, Shape
from tests.contract.values import days, decimals, moments, texts

Build: TypeAlias = Callable[[Any], Any]
"""What a caller writes in a lambda: a condition of a row."""

Sign: TypeAlias = Callable[[Any, Any], Any]
"""What stands between two values."""

_ORDERED: Mapping[Kind, tuple[str, ...]] = {"boolean": ("eq", "ne")}
_ALL = ("eq", "ne", "gt", "ge", "lt", "le")
_SIGNS: Mapping[str, Sign] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
}
_COMPARED: frozenset[Kind] = frozenset({"decimal", "integer", "boolean", "day", "instant", "enum", "text"})


@attrs.frozen
class Column:
    """A field of a row, or of a child of it.

    Attributes:
        wire: its dotted path on the wire.
        python: the attributes that lead to it.
        shape: its schema.
    """

    wire: str
    python: tuple[str, ...]
    shape: Shape

    def of(self, row: Any) -> Any:
        """The field, of what stands for a row."""
        return reduce(getattr, self.python, row)


def columns(shape: Shape, model: Any, *, deep: bool = True) -> list[Column]:
    """The fields of a row that have a value of their own; those of its children too, where `deep`."""
    found: list[Column] = []
    for field in msgspec.structs.fields(model):
        inner = shape.readable.get(field.encode_name)
        if inner is None:
            continue
        if inner.kind in _COMPARED:
            found.append(Column(field.encode_name, (field.name,), inner))
        elif inner.kind == "object" and deep:
            child = child_model(field.type)
            found += [
                Column(f"{field.encode_name}.{column.wire}", (field.name, *column.python), column.shape)
                for column in columns(inner, child, deep=False)
            ]
    return found


def child_model(annotation: Any) -> Any:
    """The model inside an annotation, None where there is none."""
    if hasattr(annotation, "__struct_fields__"):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = child_model(part)
        if found is not None:
            return found
    return None


@attrs.frozen
class Query:
    """What is asked of a list or a record.

    Attributes:
        keywords: the arguments.
        filter: the filter that must be sent, None for none.
        orders: the order that the caller gave: fields, each with whether it falls.
        select: the fields that must be named, None where all come.
        expand: the children that must be named.
    """

    keywords: dict[str, Any]
    filter: Tree | None = None
    orders: tuple[tuple[str, bool], ...] = ()
    select: tuple[str, ...] | None = None
    expand: tuple[str, ...] = ()


class Asker:
    """Draws queries for one operation."""

    def __init__(self, case: Case) -> None:
        """Looks the operation's columns up once."""
        self._case = case
        rows = case.rows
        self._columns = columns(rows, case.model) if rows is not None and rows.kind == "object" and case.asks else []
        rules = case.filter
        only = rules.get("only")
        self._operators = tuple(rules.get("operators", _ALL))
        self._functions = tuple(rules.get("functions", ("contains", "startswith", "endswith")))
        self._filtered = [column for column in self._columns if not only or column.wire in only]
        self._expandable = self._children(rows)

    def _children(self, rows: Shape | None) -> list[str]:
        if rows is None or rows.kind != "object":
            return []
        return [name for name, field in rows.readable.items() if field.flat.get("x-sagewire-expandable")]

    def draw(self, draw: st.DrawFn) -> Query:
        """A query of whatever the method takes."""
        takes = self._case.keywords
        keywords: dict[str, Any] = {}
        tree: Tree | None = None
        orders: tuple[tuple[str, bool], ...] = ()
        select: tuple[str, ...] | None = None
        expand: tuple[str, ...] = ()
        if "where" in takes and self._filtered and draw(st.booleans()):
            tree, keywords["where"] = self._condition(draw)
        if "order_by" in takes and self._columns and draw(st.integers(0, 2)) == 2:
            orders, keywords["order_by"] = self._order(draw)
        if "select" in takes and self._columns and draw(st.integers(0, 2)) == 2:
            chosen = draw(st.lists(st.sampled_from(self._columns), min_size=1, max_size=4, unique=True))
            select = tuple(column.wire for column in chosen)
            keywords["select"] = [".".join(column.python) for column in chosen]
        if "expand" in takes and self._expandable and draw(st.booleans()):
            names = draw(st.lists(st.sampled_from(self._expandable), min_size=1, max_size=3, unique=True))
            expand, keywords["expand"] = tuple(names), names
        for name in ("page_size", "limit"):
            if name in takes and draw(st.booleans()):
                keywords[name] = draw(st.sampled_from([1, 2, 499, 5000, 100_000]))
        return Query(keywords, tree, orders, select, expand)

    # conditions ------------------------------------------------------------------------------------------------

    def _condition(self, draw: st.DrawFn) -> tuple[Tree, Any]:
        words = ["and", "or"]
        leaves = [self._leaf(draw) for _ in range(draw(st.integers(1, 3)))]
        tree, build = leaves[0]
        for other_tree, other in leaves[1:]:
            word = draw(st.sampled_from(words))
            sign = _SIGNS[word]
            left = draw(st.booleans())
            build = _join(sign, build, other) if left else _join(sign, other, build)
            tree = joined(word, [tree, other_tree])
        return tree, build

    def _can_be_said(self, text: str) -> bool:
        """Whether the language can say a text in a pattern: not every one knows how to escape a wildcard."""
        return self._case.raw["x-sagewire-query"] != "ceql" or not {*text} & {*"%_"}

    @property
    def _least(self) -> int:
        """Letters of a text in a pattern: an empty one means the same whatever the pattern."""
        return 0 if self._case.raw["x-sagewire-query"] == "odata" else 1

    def _leaf(self, draw: st.DrawFn) -> tuple[Tree, Build]:
        column = draw(st.sampled_from(self._filtered))
        kind = column.shape.kind
        if _is_text(column.shape) and self._functions and draw(st.integers(0, 2)) == 2:
            patterns = texts(10, self._least).filter(self._can_be_said)
            function, text = draw(st.sampled_from(self._functions)), draw(patterns)
            return ("call", function, column.wire, text), lambda row: getattr(column.of(row), function)(text)
        values = _values(column.shape)
        if draw(st.integers(0, 4)) == 4:
            several = draw(st.lists(values, min_size=1, max_size=4, unique=True))
            parts = [_compared(column, "eq", value) for value in several]
            return joined("or", parts), lambda row: column.of(row).in_(several)
        usual = [word for word in _ORDERED.get(kind, _ALL) if word in self._operators]
        operator, value = draw(st.sampled_from(usual)), draw(values)
        return _compared(column, operator, value), lambda row: _SIGNS[operator](column.of(row), value)

    # orders ----------------------------------------------------------------------------------------------------

    def _order(self, draw: st.DrawFn) -> tuple[tuple[tuple[str, bool], ...], Any]:
        drawn: list[tuple[Column, bool]] = draw(
            st.lists(
                st.tuples(st.sampled_from(self._columns), st.booleans()),
                min_size=1,
                max_size=3,
                unique_by=_wire_of,
            )
        )
        orders = tuple((column.wire, falls) for column, falls in drawn)
        names = [(".".join(column.python), falls) for column, falls in drawn]
        form = draw(st.integers(0, 3))
        if form == 0:
            return orders, [f"-{name}" if falls else name for name, falls in names]
        if form == 1:
            return orders, ", ".join(f"{name} desc" if falls else name for name, falls in names)
        if form == 2:
            return orders, [f"{name} {'desc' if falls else 'asc'}" for name, falls in names]
        return orders, _ordering(drawn)


def _wire_of(pair: tuple[Column, bool]) -> str:
    return pair[0].wire


def _ordering(drawn: Sequence[tuple[Column, bool]]) -> Build:
    return lambda row: [column.of(row).desc() if falls else column.of(row).asc() for column, falls in drawn]


def _join(sign: Sign, one: Build, two: Build) -> Build:
    return lambda row: sign(one(row), two(row))


def _values(shape: Shape) -> st.SearchStrategy[Any]:
    strategies: dict[Kind, st.SearchStrategy[Any]] = {
        "decimal": decimals(shape.scale),
        "integer": st.sampled_from([0, -1, 7, 2**63 - 1]) | st.integers(-(2**63), 2**63 - 1),
        "boolean": st.booleans(),
        "day": days(),
        "instant": moments(),
    }
    if shape.kind == "enum" and not _is_text(shape):
        return st.sampled_from(shape.flat["enum"])
    return strategies.get(shape.kind, texts(10))


def _is_text(shape: Shape) -> bool:
    return shape.kind == "text" or (shape.kind == "enum" and isinstance(shape.flat["enum"][0], str))


def _compared(column: Column, operator: str, value: Any) -> Tree:
    kind = column.shape.kind
    if kind in ("decimal", "integer") or (kind == "enum" and not _is_text(column.shape)):
        return ("compare", column.wire, operator, ("number", format(value, "f") if kind == "decimal" else str(value)))
    names: dict[Kind, str] = {"boolean": "flag", "day": "day", "instant": "instant"}
    return ("compare", column.wire, operator, (names.get(kind, "text"), value))
