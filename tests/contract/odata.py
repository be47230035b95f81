"""The tests' own reader of filters and orders: text to trees that can be compared. Nothing of it is the runtime's."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

Tree: TypeAlias = tuple[Any, ...]
"""`("compare", path, operator, value)`, `("call", function, path, text)`, `("and", parts)` or `("or", parts)`.

The parts are a frozenset: neither order nor repetition means anything.
"""

_TOKEN = re.compile(
    r"(?P<text>'(?:[^']|'')*')"
    r"|(?P<instant>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)"
    r"|(?P<day>\d{4}-\d\d-\d\d(?![\dT]))"
    r"|(?P<number>-?\d+(?:\.\d+)?(?![\d.eE-]))"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_.]*)"
    r"|(?P<sign>[(),])"
    r"|(?P<blank> )"
)
_INSTANT = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?Z")
_OPERATORS = frozenset({"eq", "ne", "gt", "ge", "lt", "le"})
_FUNCTIONS = frozenset({"contains", "startswith", "endswith"})


def tokens_of(pattern: re.Pattern[str], text: str) -> list[tuple[str, str]]:
    """The tokens of a text, each with the name of its group; blanks are left out.

    Raises:
        ValueError: it has another.
    """
    tokens: list[tuple[str, str]] = []
    position = 0
    while position < len(text):
        found = pattern.match(text, position)
        if found is None:
            raise ValueError(f"{text!r} cannot be read from {position} on")
        if found.lastgroup != "blank":
            tokens.append((str(found.lastgroup), found[0]))
        position = found.end()
    return tokens


def joined(word: str, parts: list[Tree]) -> Tree:
    """A tree of parts joined by `and` or `or`, in its simplest form."""
    flat: set[Tree] = set()
    for part in parts:
        flat |= part[1] if part[0] == word else {part}
    return (word, frozenset(flat)) if len(flat) > 1 else next(iter(flat))


def read_filter(text: str) -> Tree:
    """Reads a filter.

    Raises:
        ValueError: it is none.
    """
    reader = _Reader(text)
    tree = reader.any_of()
    if reader.tokens:
        raise ValueError(f"{text!r} goes on with {reader.tokens[0]} where it should end")
    return tree


def read_orders(text: str) -> list[tuple[str, bool]]:
    """Reads an order: fields, each with whether it falls.

    Raises:
        ValueError: it is none.
    """
    orders: list[tuple[str, bool]] = []
    for part in text.split(","):
        found = re.fullmatch(r"([A-Za-z_][\w.]*)(?: (asc|desc))?", part.strip())
        if found is None:
            raise ValueError(f"{part!r} is no order")
        orders.append((found[1], found[2] == "desc"))
    return orders


def read_instant(text: str) -> datetime:
    """Reads an instant that ends in `Z`.

    Raises:
        ValueError: it is none.
    """
    found = _INSTANT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no instant in UTC")
    year, month, day, hour, minute, second = (int(found[number]) for number in range(1, 7))
    micro = int((found[7] or "0").ljust(6, "0")[:6])
    return datetime(year, month, day, hour, minute, second, micro, tzinfo=UTC)


class _Reader:
    def __init__(self, text: str) -> None:
        self.tokens = tokens_of(_TOKEN, text)

    def any_of(self) -> Tree:
        return self._joined("or", self.all_of)

    def all_of(self) -> Tree:
        return self._joined("and", self.term)

    def _joined(self, word: str, part: Any) -> Tree:
        parts = [part()]
        while self.tokens[:1] == [("name", word)]:
            self.tokens.pop(0)
            parts.append(part())
        return joined(word, parts)

    def term(self) -> Tree:
        if self.tokens[:1] == [("sign", "(")]:
            self.tokens.pop(0)
            tree = self.any_of()
            self._take("sign", ")")
            return tree
        name = self._take("name")
        if name in _FUNCTIONS:
            return self._call(name)
        operator = self._take("name")
        if operator not in _OPERATORS:
            raise ValueError(f"{operator!r} is no operator")
        return ("compare", name, operator, self._literal())

    def _call(self, function: str) -> Tree:
        self._take("sign", "(")
        path = self._take("name")
        self._take("sign", ",")
        text = self._take("text")
        self._take("sign", ")")
        return ("call", function, path, text[1:-1].replace("''", "'"))

    def _literal(self) -> Any:
        if not self.tokens:
            raise ValueError("a value is missing at the end")
        kind, text = self.tokens.pop(0)
        if kind == "text":
            return ("text", text[1:-1].replace("''", "'"))
        if kind == "number":
            return ("number", text)
        if kind == "instant":
            return ("instant", read_instant(text))
        if kind == "day":
            return ("day", date(int(text[:4]), int(text[5:7]), int(text[8:])))
        if kind == "name" and text in ("true", "false"):
            return ("flag", text == "true")
        raise ValueError(f"{text!r} is no value")

    def _take(self, kind: str, wanted: str = "") -> str:
        if not self.tokens or self.tokens[0][0] != kind or (wanted and self.tokens[0][1] != wanted):
            raise ValueError(f"{wanted or kind!r} is missing before {self.tokens[:1]}")
        return self.tokens.pop(0)[1]
