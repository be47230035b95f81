"""Answers made from the document: rows of every kind that an operation may have to read, and the bytes around them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, cycle, islice
from typing import Any, TypeAlias

import attrs

from tests.contract.products import Case
from tests.contract.schema import Json, Kind, Shape, is_array, is_object
from tests.contract.values import Number

UNKNOWN = "zz_of_a_later_release"
STRANGER = "ZzOfALaterRelease"

Drifts: TypeAlias = frozenset[tuple[str, str]]
"""What must be reported: fields, each with the kind of its difference."""

_DEPTH = 2
_DECIMALS: tuple[Any, ...] = (
    Number("1234567890.10"), Number("0.1"), Number("-0.00001"), Number("1234567890123456789012345.678"), Number("12"),
    "1234567890.10", Number("-0.0"), Number("1e3"), "-0.00001", Number("2.50E-2"), Number("0"),
)  # fmt: skip
_VALUES: Mapping[Kind, tuple[Any, ...]] = {
    "decimal": _DECIMALS,
    "integer": ("0", "1", "-1", "greatest", "32767"),
    "boolean": (True, False),
    "day": (
        "2024-02-29T00:00:00Z", "2024-01-02", "1899-12-30T00:00:00", "9999-12-31T23:59:59.999Z",
        "2023-06-30T12:30:00+01:00",
    ),
    "instant": (
        "2024-01-02T00:00:00Z", "2024-05-31T09:52:36.61Z", "2016-02-24T09:52:11.452Z", "2019-07-01T10:00:00",
        "2024-10-27T01:30:00.123456+01:00", "2024-05-31T09:52:36.1234567Z",
    ),
    "text": ("", "plain", "O'Brien \"& Sons\"", "caf\u00e9 \u4e2d \U0001f600", "line\r\nbreak\ttab\\", "0012", "null"),
    "binary": (b"%PDF-1.7\r\n\x00\xff", b"\xef\xbb\xbf{}"),
    "any": ("text", Number("1.50"), True, {"deep": [Number("0.10"), None]}, []),
}  # fmt: skip
_WRONG: Mapping[Kind, Any] = {
    "object": "a text",
    "array": {"not": "an array"},
    "map": "a text",
    "decimal": [Number("12.50")],
    "integer": "twelve",
    "boolean": "yes",
    "day": "tomorrow",
    "instant": "just now",
    "enum": {"value": Number("1")},
    "text": Number("12"),
}


@attrs.frozen
class Row:
    """One row as it arrives.

    Attributes:
        kind: what is special about it.
        value: the decoded object, numbers as `Number`.
        drifts: what must be reported of it.
    """

    kind: str
    value: Any
    drifts: Drifts = frozenset()


class Values:
    """Makes values; they go round, so that one field after the other meets each of them."""

    def __init__(self, start: int) -> None:
        """Begins each round somewhere."""
        self._rounds: dict[Kind, Iterator[Any]] = {
            kind: islice(cycle(values), start % len(values), None) for kind, values in _VALUES.items()
        }
        self._lengths = islice(cycle([1, 2, 0]), start % 3, None)
        self._numbers = count(start)

    def of(self, shape: Shape, depth: int = 0) -> Any:
        """A value with everything in it, down to a depth."""
        kind = shape.kind
        if kind == "object":
            return {
                name: self.of(field, depth + 1) for name, field in shape.readable.items() if _is_shown(field, depth)
            }
        if kind == "array":
            return [self.of(shape.item, depth) for _ in range(next(self._lengths))]
        if kind == "map":
            return {"one": self.of(shape.item, depth), "two words": self.of(shape.item, depth)}
        if kind == "enum":
            members: list[Any] = shape.flat["enum"]
            return _wire(members[next(self._numbers) % len(members)])
        if kind == "choice":
            return self.of(shape.options[next(self._numbers) % len(shape.options)], depth)
        if kind == "any" and shape.flat.get("type") == "object":
            return {"open": Number("1.50"), "deep": [True, None, {"x": "y"}]}
        value = next(self._rounds[kind])
        return Number(shape.range[1] if value == "greatest" else value) if kind == "integer" else value

    def pick(self, names: Sequence[str]) -> str:
        """One of several names, another one for other operations."""
        return names[next(self._numbers) % len(names)]


def _is_shown(field: Shape, depth: int) -> bool:
    return depth < _DEPTH or field.kind not in ("object", "array", "map")


def _wire(value: Any) -> Any:
    return Number(value) if type(value) is int else value


class Rows:
    """The rows that an operation must be able to read."""

    def __init__(self, case: Case) -> None:
        """Takes an operation that gives rows."""
        shape = case.rows
        assert shape is not None, "it gives no rows"
        self._shape = shape
        self._values = Values(sum(case.id.encode()))
        self._key = "id" if case.paging.get("strategy") == "envelope" else case.paging.get("key", "")
        self._keys = count(101)
        self._outcome = case.outcome
        self._tells = bool(case.outcome) and case.rows is case.answer

    def every_kind(self) -> list[Row]:
        """One row of each kind that the schema allows; of an answer that tells its outcome, only successes."""
        if self._tells:
            found = [self.minimal(), self.full(), self.unknown_field(), *self.wrong_types()]
            return [row for row in found if (self._outcome["field"], "wrong-type") not in row.drifts]
        if self._shape.kind != "object":
            return [Row("full", self._values.of(self._shape))]
        return [
            self.minimal(), self.full(), self.unknown_field(), self.nulls(), self.missing(), *self.decimals(),
            *self.unknown_values(), *self.wrong_types(),
        ]  # fmt: skip

    def minimal(self) -> Row:
        """Only what is always sent."""
        return Row("minimal", self._succeeded(self._base()))

    def full(self) -> Row:
        """Every field, its children too."""
        if self._shape.kind != "object":
            return Row("full", self._values.of(self._shape))
        return Row("full", self._succeeded({**self._values.of(self._shape), **self._keyed()}))

    def _succeeded(self, row: Any) -> Any:
        """An answer that tells its outcome, as a success of every record in it."""
        if not self._tells:
            return row
        field, results = self._outcome["field"], self._outcome.get("results", "")
        word: str = self._outcome["success"][0]
        told = {**row, field: word}
        if is_array(told.get(results)):
            told[results] = [{**item, field: word} for item in told[results] if is_object(item)]
        return told

    def unknown_field(self) -> Row:
        """A field that the document does not know, here and in a child."""
        stranger = {UNKNOWN: {"deep": [Number("0.10"), "text", None]}}
        row = {**self._base(), **stranger}
        for name, field in self._shape.readable.items():
            if field.kind == "object":
                row[name] = {**self._values.of(field, 1), **stranger}
            elif field.kind == "array" and field.item.kind == "object":
                row[name] = [{**self._values.of(field.item, 1), **stranger}]
        children = [field.item if field.kind == "array" else field for field in self._shape.readable.values()]
        closed = [shape for shape in (self._shape, *children) if shape.kind == "object" and not shape.is_open]
        drifts = frozenset({(UNKNOWN, "unknown-field")}) if closed else frozenset[tuple[str, str]]()
        return Row("unknown field", self._succeeded(row), drifts)

    def unknown_values(self) -> list[Row]:
        """A new member in every enumeration."""
        enums = {name: field for name, field in self._fields() if field.kind == "enum"}
        if not enums:
            return []
        row = {**self._base(), **{name: _stranger(field) for name, field in enums.items()}}
        return [Row("unknown value", row, frozenset((name, "unknown-value") for name in enums))]

    def nulls(self) -> Row:
        """Null in every field, here and in children."""
        row = {name: self._null(field) for name, field in self._shape.readable.items()}
        return Row("nulls", {**row, **self._keyed()})

    def _null(self, field: Shape) -> Any:
        if field.kind == "object" and field.readable:
            return dict.fromkeys(field.readable)
        if field.kind == "array" and field.item.kind == "object" and field.item.readable:
            return [dict.fromkeys(field.item.readable)]
        return None

    def missing(self) -> Row:
        """One of the fields that are always sent is not there."""
        row = self._base()
        sent = [name for name in self._shape.sent if name != self._key]
        if sent:
            del row[self._values.pick(sent)]
        return Row("missing", row)

    def decimals(self) -> list[Row]:
        """Decimals at the edges, as numbers and as text."""
        names = [name for name, field in self._fields() if field.kind == "decimal"]
        if not names:
            return []
        shown = [islice(cycle(_DECIMALS), start, None) for start in (0, 3, 6, 9)]
        return [Row("decimals", {**self._keyed(), **dict(zip(names, values, strict=False))}) for values in shown]

    def wrong_types(self) -> list[Row]:
        """A value of another type in one field, for each kind of field."""
        by_kind: dict[Kind, list[str]] = {}
        for name, field in self._fields():
            if field.kind in _WRONG:
                by_kind.setdefault(field.kind, []).append(name)
        found: list[Row] = []
        for kind, names in by_kind.items():
            name = self._values.pick(names)
            row = {**self._succeeded(self._base()), name: _WRONG[kind]}
            found.append(Row("wrong type", row, frozenset({(name, "wrong-type")})))
        return found

    def _fields(self) -> list[tuple[str, Shape]]:
        return [(name, field) for name, field in self._shape.readable.items() if name != self._key]

    def _base(self) -> Json:
        if self._shape.kind != "object":
            return {}
        return {
            **{name: self._values.of(self._shape.readable[name], _DEPTH) for name in self._shape.sent},
            **self._keyed(),
        }

    def _keyed(self) -> Json:
        """The paging key, which must be there and rise."""
        field = self._shape.readable.get(self._key) if self._key else None
        if field is None:
            return {}
        number = next(self._keys)
        return {self._key: Number(number) if field.kind in ("integer", "decimal") else f"K{number:06d}"}


def _stranger(field: Shape) -> Any:
    return Number("999983") if isinstance(field.flat["enum"][0], int) else STRANGER


# around the rows -----------------------------------------------------------------------------------------------


def whole(case: Case, rows: Sequence[Any]) -> bytes:
    """The body of an answer that holds these rows."""
    if case.answer is None:
        return b""
    if case.answer.kind == "binary":
        return bytes(rows[0]) if rows else b""
    if case.rows is case.answer:
        return written(rows[0] if rows else {}).encode()
    if case.answer.kind == "array":
        return written(list(rows)).encode()
    return written({**_success(case), case.rows_field: list(rows)}).encode()


def _success(case: Case) -> Json:
    """What an answer says of itself where its status says nothing."""
    return {case.outcome["field"]: case.outcome["success"][0]} if case.outcome else {}


def ended(case: Case) -> list[bytes]:
    """The shortest answers that end a call at once: no rows, or an empty record."""
    if case.listed or case.answer is None:
        return [whole(case, [])]
    kind = case.answer.kind
    if case.outcome:
        rows: Json = {case.rows_field: []} if case.rows_field else {}
        return [written({**_success(case), **rows}).encode()]
    return [
        b"[]"
        if kind == "array"
        else b"{}"
        if kind in ("object", "map", "any")
        else whole(case, [Rows(case).full().value])
    ]


def paged(case: Case, pages: Sequence[Sequence[Any]]) -> list[bytes]:
    """The answers that give a list in pages."""
    if is_in_one(case):
        return [whole(case, [row for page in pages for row in page])]
    if case.paging["strategy"] == "envelope":
        return [_linked(case, page, number, len(pages)) for number, page in enumerate(pages, 1)]
    last = [] if case.paging["strategy"] == "header-token" else [whole(case, [])]
    return [*(whole(case, page) for page in pages), *last]


def _linked(case: Case, page: Sequence[Any], number: int, last: int) -> bytes:
    """A page in an envelope, with a link to the next one."""
    names: Mapping[str, str] = case.raw["x-sagewire-envelope"]
    link = f"?{case.paging['skip']['parameter']}={number + 1}" if number < last else None
    known = {"rows": list(page), "next": link, "page": Number(number), "total": Number("5")}
    return written({names[field]: value for field, value in known.items() if field in names}).encode()


def is_in_one(case: Case) -> bool:
    """Whether a list comes in one page."""
    return bool(case.paging.get("strategy", "none") == "none")


def written(value: Any) -> str:
    """JSON with every number in the digits that it was given in."""
    if isinstance(value, Number):
        return str(value)
    if is_object(value):
        items = value.items()
        return "{" + ",".join(f"{json.dumps(name)}:{written(item)}" for name, item in items) + "}"
    if is_array(value):
        return "[" + ",".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
