"""What the `$` parameters of a call ask for, and the SQL it comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_FLOOR, Decimal, localcontext
from typing import Any, TypeAlias

import attrs

from sagewire.sandbox import odata, wire
from sagewire.sandbox.errors import Refused, bad_request
from sagewire.sandbox.schema import Field, Shape

DEFAULT_TOP = 500
MAX_TOP = 5000
_LARGEST = 2**63 - 1
SKIP_NEEDS_ORDER = "Incorrect syntax near '@__Skip'.\r Invalid usage of the option NEXT in the FETCH statement."
EnumName: TypeAlias = Callable[[str, str], str | None]
"""(field, number) -> the name that the number stands for, None where the field is no enumeration."""

_ON_ONE = frozenset({"$select", "$expand", "$metadata"})
_ON_MANY = _ON_ONE | {"$filter", "$orderby", "$top", "$skip", "$count"}
_SQL = {"eq": "IS", "ne": "IS NOT", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}


@attrs.define
class Selection:
    """Which fields of a record to send, and which records inside it.

    Attributes:
        fields: names to send, None for all.
        expand: children to send, each with its own selection.
    """

    fields: set[str] | None = None
    expand: dict[str, Selection] = attrs.field(factory=dict[str, "Selection"])


@attrs.frozen
class Query:
    """A call's `$` parameters, checked."""

    selection: Selection
    where: str = ""
    params: tuple[Any, ...] = ()
    order: str = ""
    top: int = DEFAULT_TOP
    skip: int = 0
    count: bool = False
    metadata: bool | None = None


def read(
    raw: Sequence[tuple[str, str]],
    shape: Shape,
    *,
    many: bool,
    default_order: str = "",
    enum_name: EnumName = lambda _field, _number: None,
    extra: frozenset[str] = frozenset(),
    expands: frozenset[str] = frozenset(),
) -> Query:
    """Reads the parameters of a GET.

    Args:
        raw: name and value of each query parameter.
        shape: what a row looks like.
        many: whether it is a list; a single record takes only `$select`, `$expand` and `$metadata`.
        default_order: `$orderby` where the call has none.
        enum_name: what a number means in an enumerated field.
        extra: further `$` parameters that this operation takes.
        expands: names that can be expanded though they are no fields.

    Raises:
        Refused: 400, with Sage's own text where it is known.
    """
    given = _options(raw, _ON_MANY if many else _ON_ONE, extra)
    selection = _selection(given, shape, expands)
    metadata = _flag(given, "$metadata") if "$metadata" in given else None
    if not many:
        return Query(selection, metadata=metadata)
    where, params = filter_sql(given["$filter"], shape, enum_name) if given.get("$filter") else ("", ())
    if "$skip" in given and "$orderby" not in given:
        raise bad_request(SKIP_NEEDS_ORDER)
    top = _number(given, "$top", DEFAULT_TOP)
    if top > MAX_TOP:
        raise bad_request(
            f"The limit of '{MAX_TOP}' for Top query has been exceeded. The value from the incoming request is '{top}'."
        )
    return Query(
        selection=selection,
        where=where,
        params=params,
        order=order_sql(given.get("$orderby") or default_order, shape),
        top=top,
        skip=_number(given, "$skip", 0),
        count=_flag(given, "$count"),
        metadata=metadata,
    )


def _options(raw: Sequence[tuple[str, str]], allowed: frozenset[str], extra: frozenset[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for name, value in raw:
        if name.startswith("$"):
            if name not in allowed and name not in extra:
                raise bad_request(f"The query parameter '{name}' is not supported here.")
            if name in given:
                raise bad_request(f"Query option '{name}' was specified more than once, but it must be specified once.")
            given[name] = value
    return given


def _number(given: Mapping[str, str], name: str, default: int) -> int:
    if name not in given:
        return default
    text = given[name]
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise bad_request(f"Invalid value '{text}' for {name} query option found.")
    return int(text)


def _flag(given: Mapping[str, str], name: str) -> bool:
    value = given.get(name, "false").lower()
    if value not in ("true", "false"):
        raise bad_request(f"Invalid value '{given[name]}' for {name} query option found: use true or false.")
    return value == "true"


def _selection(given: Mapping[str, str], shape: Shape, expands: frozenset[str]) -> Selection:
    selection = Selection()
    for name in _names(given.get("$expand", "")):
        first = name.split(".")[0].split("/")[0]
        field = shape.fields.get(first)
        if first not in expands and (field is None or not field.nested):
            raise bad_request(f"The property '{first}' on type '{shape.name}' cannot be expanded.")
        node = selection
        for part in name.replace("/", ".").split("."):
            node = node.expand.setdefault(part, Selection())
    if "$select" in given:
        selection.fields = set()
        for name in _names(given["$select"]):
            _select(selection, shape, name, expands)
    return selection


def _select(selection: Selection, shape: Shape, name: str, expands: frozenset[str]) -> None:
    first, dot, rest = name.replace("/", ".").partition(".")
    if first not in shape.fields and first not in expands:
        raise _unknown(first, shape)
    if selection.fields is None:
        selection.fields = set()
    selection.fields.add(first)
    if dot:
        if first not in selection.expand:
            raise bad_request(f"'{name}' is selected but '{first}' is not expanded: add it to $expand.")
        child = selection.expand[first]
        if child.fields is None:
            child.fields = set()
        child.fields.add(rest.partition(".")[0])


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _unknown(field: str, shape: Shape) -> Refused:
    return bad_request(f"Could not find a property named '{field}' on type '{shape.name}'.")


def value_field(shape: Shape, name: str) -> Field:
    """A field that can be filtered and ordered by.

    Raises:
        Refused: there is no such field, or it holds records.
    """
    field = shape.fields.get(name)
    if field is None or field.write_only:
        raise _unknown(name, shape)
    if field.nested:
        raise bad_request(f"The property '{name}' on type '{shape.name}' cannot be used in $filter or $orderby.")
    return field


def order_sql(text: str, shape: Shape) -> str:
    """`$orderby` as SQL, empty for none."""
    terms: list[str] = []
    for term in _names(text):
        name, _, direction = term.partition(" ")
        direction = direction.strip().lower() or "asc"
        if direction not in ("asc", "desc"):
            raise bad_request(f"Syntax error in $orderby: '{term}'; a field is followed by asc, desc or nothing.")
        terms.append(f'"{value_field(shape, name).name}" {direction.upper()}')
    return ", ".join(terms)


def filter_sql(text: str, shape: Shape, enum_name: EnumName) -> tuple[str, tuple[Any, ...]]:
    """`$filter` as SQL and its parameters."""
    try:
        tree = odata.parse(text)
    except odata.FilterError as error:
        raise bad_request(str(error)) from None
    params: list[Any] = []
    return _node(tree, shape, enum_name, params), tuple(params)


def _node(node: odata.Node, shape: Shape, enum_name: EnumName, params: list[Any]) -> str:
    if isinstance(node, (odata.Both, odata.Either)):
        left = _node(node.left, shape, enum_name, params)
        right = _node(node.right, shape, enum_name, params)
        return f"({left} {'AND' if isinstance(node, odata.Both) else 'OR'} {right})"
    field = value_field(shape, node.field)
    if isinstance(node, odata.TextTest):
        return _test(node, field, params)
    return _compare(node, field, enum_name, params)


def _test(node: odata.TextTest, field: Field, params: list[Any]) -> str:
    if field.kind != "string":
        raise bad_request(f"{node.function} works on texts only; '{field.name}' is no text.")
    text = node.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    before = "" if node.function == "startswith" else "%"
    after = "" if node.function == "endswith" else "%"
    params.append(f"{before}{text}{after}")
    return f"(ifnull(\"{field.name}\", '') {'LIKE' if node.expected else 'NOT LIKE'} ? ESCAPE '\\')"


def _compare(node: odata.Compare, field: Field, enum_name: EnumName, params: list[Any]) -> str:
    column, operator, value = f'"{field.name}"', _SQL[node.operator], node.value
    if field.kind in ("integer", "decimal"):
        if value.kind != "number":
            raise _mismatch(field, "a number without quotes")
        return _compare_number(column, node.operator, value.number, field.scale, params)
    if field.kind == "boolean":
        if value.kind != "boolean":
            raise _mismatch(field, "true or false")
        params.append(int(value.text == "true"))
    elif field.kind == "string":
        if value.kind != "string":
            raise _mismatch(field, "a text in single quotes")
        named = enum_name(field.name, value.text) if value.text.isdigit() else None
        params.append(value.text if named is None else named)
    else:
        params.append(_time(field, value))
    return f"({column} {operator} ?)"


def _compare_number(column: str, operator: odata.Comparison, number: Decimal, scale: int, params: list[Any]) -> str:
    """Compares stored integers with a number of any length: what lies between two of them is below the upper one."""
    with localcontext(prec=200):
        exact = number.scaleb(scale)
        if number and abs(exact.adjusted()) > 100:
            raise bad_request(f"The number {number} is out of range.")
        below = int(exact.to_integral_value(ROUND_FLOOR))
        between = exact != below
    params.append(max(min(below, _LARGEST), -_LARGEST))
    if not between:
        return f"({column} {_SQL[operator]} ?)"
    if operator in ("eq", "ne"):
        return f"({column} IS ? AND 0)" if operator == "eq" else f"({column} IS ? OR 1)"
    return f"({column} > ?)" if operator in ("gt", "ge") else f"({column} <= ?)"


def _time(field: Field, value: odata.Value) -> str:
    if value.kind != "time":
        raise _mismatch(field, "a date or time without quotes")
    moment = wire.read_time(value.text) if "T" in value.text else wire.read_day(value.text)
    if moment is None:
        raise bad_request(f"'{value.text}' is not valid for '{field.name}': a time must be UTC and end in Z.")
    return moment


def _mismatch(field: Field, wanted: str) -> Refused:
    return bad_request(
        f"A binary operator with incompatible types was detected: '{field.name}' is compared with {wanted}."
    )
