"""Values to write: each drawn together with what must then stand on the wire."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.contract.odata import read_instant
from tests.contract.products import inner_type, write_hints
from tests.contract.schema import Shape, is_array, is_object

Pair: TypeAlias = tuple[Any, Any]
"""A value in Python, and what it must be on the wire."""

_DEPTH = 2
_LETTERS = "abzAZ09 '\"%&+#/?=,;\\\r\n\t\u00a3\u00e9\u0131\u4e2d\U0001f600\u2028"
_OFFSETS = (UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-8)))
_EARLY, _LATE = (datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None) for year in (1990, 2090))
_DAYS = (date(1, 1, 1), date(1900, 2, 28), date(2024, 2, 29), date(9999, 12, 31))
_MOMENTS = (
    datetime(1, 1, 2, tzinfo=UTC),
    datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=_OFFSETS[2]),
    datetime(2024, 3, 31, 0, 30, 0, 120000, tzinfo=_OFFSETS[1]),
    datetime(9999, 12, 30, tzinfo=UTC),
)
_OPEN: tuple[Any, ...] = (0, "", "text", True, [], {}, [1, "a"], {"inner": {"deep": [False]}})


FORMATTED: Mapping[str, tuple[str, ...]] = {
    "uri": ("https://example.org/", "https://example.org:8443/a%20b/c?d=e%26f&g=%27#h"),
    "email": ("someone@example.org", "o'brien+tag@example.org"),
}
"""Texts of which a format says everything."""


class Number(str):
    """A JSON number by its digits, so that no digit is lost, and no number is taken for text."""

    __slots__ = ()


def read_json(content: bytes) -> Any:
    """Reads JSON, numbers as `Number`; refuses a name that stands twice."""
    return json.loads(content, parse_int=Number, parse_float=Number, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(f"a name stands twice in {[name for name, _ in pairs]}")
    return found


def difference(expected: Any, found: Any, path: str = "$") -> str:
    """Where two wire values differ, empty where they are the same; an expected `datetime` is a text in UTC."""
    if isinstance(expected, datetime):
        same = type(found) is str and read_instant(found) == expected
    elif is_object(expected) and is_object(found):
        return _object_difference(expected, found, path)
    elif is_array(expected) and is_array(found):
        if len(expected) != len(found):
            return f"{path}: {len(expected)} items expected, {len(found)} found"
        pairs = enumerate(zip(expected, found, strict=True))
        return next(filter(None, (difference(a, b, f"{path}[{index}]") for index, (a, b) in pairs)), "")
    else:
        same = type(expected) is type(found) and expected == found
    return "" if same else f"{path}: {expected!r} expected, {found!r} found"


def _object_difference(expected: dict[str, Any], found: dict[str, Any], path: str) -> str:
    if expected.keys() != found.keys():
        return (
            f"{path}: {sorted(expected.keys() - found.keys())} missing, {sorted(found.keys() - expected.keys())} added"
        )
    return next(filter(None, (difference(expected[name], found[name], f"{path}.{name}") for name in expected)), "")


def texts(longest: int | None, shortest: int = 0) -> st.SearchStrategy[str]:
    """Texts of the lengths that matter, with the letters that do harm."""
    most = 40 if longest is None else longest
    harmful = "'; \u00e9\"\r\n&+%/?#\U0001f600''"
    edges = {"x" * most, ("\U0001f600'" * most)[:most], harmful.ljust(shortest, "z")[:most], "y" * shortest}
    free = st.text(alphabet=_LETTERS, min_size=shortest, max_size=max(shortest, min(most, 12)))
    return st.sampled_from(sorted(edges)) | free


def matching(pattern: str) -> st.SearchStrategy[str]:
    """Texts of which a pattern says everything."""
    return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True).map(lambda text: text.strip())


def decimals(scale: int) -> st.SearchStrategy[Decimal]:
    """Decimals of at most so many places, those at the edges among them."""
    step = Decimal(1).scaleb(-scale)
    edges = [Decimal(0), step, -step, Decimal(f"{'9' * (28 - scale)}") + 1 - step, Decimal("1E+3"), Decimal("-0")]
    if scale >= 2:
        edges += [Decimal("1234567890.10"), Decimal("0.1"), Decimal("10.00"), Decimal("-12345678901234567890.12")]
    free = st.integers(-(10**12), 10**12).map(lambda digits: Decimal(digits).scaleb(-scale))
    return st.sampled_from(edges) | free


def moments() -> st.SearchStrategy[datetime]:
    """Aware instants, some of them in other zones."""
    free = st.datetimes(min_value=_EARLY, max_value=_LATE, timezones=st.sampled_from(_OFFSETS))
    return st.sampled_from(_MOMENTS) | free


def days() -> st.SearchStrategy[date]:
    """Calendar days."""
    return st.sampled_from(_DAYS) | st.dates()


@cache
def scalar(shape: Shape, *, as_text: bool, suffix: str) -> st.SearchStrategy[Pair]:
    """Values of one plain field.

    Args:
        shape: its schema.
        as_text: decimals stand in quotes.
        suffix: what follows a day.
    """
    kind = shape.kind
    if kind == "decimal":
        written: Any = str if as_text else Number
        whole = (st.sampled_from([0, -(10**25)]) | st.integers(-(10**6), 10**6)).map(
            lambda value: (value, written(value))
        )
        return decimals(shape.scale).map(lambda value: (value, written(format(value, "f")))) | whole
    if kind == "integer":
        least, most = shape.range
        wide = st.sampled_from([least, -1 if least < 0 else least, 0 if least <= 0 else least, 1, most])
        return (wide | st.integers(max(least, 0), most)).map(lambda value: (value, Number(value)))
    if kind == "boolean":
        return st.booleans().map(_same)
    if kind == "day":
        return days().map(lambda value: (value, value.isoformat() + suffix))
    if kind == "instant":
        return moments().map(_same)
    if kind == "enum":
        return st.sampled_from(shape.flat["enum"]).map(_same)
    if kind == "text" and shape.flat.get("contentEncoding") == "base64":
        return st.binary(max_size=20).map(lambda value: (value, b64encode(value).decode()))
    if kind == "text" and shape.flat.get("format") in FORMATTED:
        return st.sampled_from(FORMATTED[shape.flat["format"]]).map(_same)
    if "pattern" in shape.flat and kind == "text":
        return matching(shape.flat["pattern"]).map(_same)
    if kind == "text":
        return texts(shape.longest, shape.flat.get("minLength", 0)).map(_same)
    if shape.flat.get("type") == "object":
        return st.just(({}, {}))
    return st.sampled_from(_OPEN).map(lambda value: (value, read_json(json.dumps(value).encode())))


def _same(value: Any) -> Pair:
    return (value, Number(value)) if type(value) is int else (value, value)


class Bodies:
    """Draws bodies for one product and edition."""

    def __init__(self, wire: Mapping[str, Any], edition: str, *, demands: bool, filled: bool = False) -> None:
        """Prepares to draw.

        Args:
            wire: the product's wire forms.
            edition: the edition that is written to.
            demands: required fields must be there.
            filled: a body that is an array holds something.
        """
        self._demands = demands
        self._filled = filled
        self._as_text = wire.get("decimal") == "string"
        self._suffix = wire.get("day", "")
        self._edition = edition
        self._made: dict[tuple[int, int, bool], st.SearchStrategy[Pair]] = {}

    def of(self, shape: Shape, typed: Any, *, whole: bool, depth: int = 0) -> st.SearchStrategy[Pair]:
        """Values for a schema.

        Args:
            shape: the schema.
            typed: the annotation or write type that names its fields in Python.
            whole: every field of an object, not some.
            depth: how deep inside the body it stands.
        """
        key = (id(shape), depth, whole)
        if key not in self._made:
            self._made[key] = self._strategy(shape, typed, whole, depth)
        return self._made[key]

    def _strategy(self, shape: Shape, typed: Any, whole: bool, depth: int) -> st.SearchStrategy[Pair]:
        if shape.kind == "object":
            return self._objects(shape, inner_type(typed), whole, depth)
        if shape.kind == "array":
            items = st.lists(
                self.of(shape.item, typed, whole=whole, depth=depth),
                min_size=whole or (self._filled and not depth),
                max_size=1 + (not depth),
            )
            return items.map(lambda pairs: ([value for value, _ in pairs], [wire for _, wire in pairs]))
        if shape.kind == "choice":
            return st.one_of([self.of(option, typed, whole=whole, depth=depth) for option in shape.options])
        return scalar(shape, as_text=self._as_text, suffix=self._suffix)

    def _objects(self, shape: Shape, typed: Any, whole: bool, depth: int) -> st.SearchStrategy[Pair]:
        names = {wire: name for wire, (name, _) in write_hints(typed).items()}
        hints = {wire: hint for wire, (_, hint) in write_hints(typed).items()}
        fields = [
            wire
            for wire, field in shape.writable.items()
            if wire in names
            and field.edition in ("", self._edition)
            and (depth < _DEPTH or field.kind not in ("object", "array"))
        ]

        @st.composite
        def draw_object(draw: st.DrawFn) -> Pair:
            some = fields if whole or not fields else draw(st.lists(st.sampled_from(fields), max_size=8, unique=True))
            chosen = dict.fromkeys([*some, *(shape.required if self._demands else ())])
            python: dict[str, Any] = {}
            wire: dict[str, Any] = {}
            for field in chosen:
                inner = shape.writable[field]
                if not whole and inner.takes_null and draw(st.integers(0, 9)) == 9:
                    python[names[field]] = wire[field] = None
                    continue
                python[names[field]], wire[field] = draw(self.of(inner, hints[field], whole=whole, depth=depth + 1))
            return python, wire

        return draw_object()
