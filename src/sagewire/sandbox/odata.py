"""The part of OData that Sage 200 understands in `$filter`, parsed into a small tree.

Only what Sage documents is here: eq ne gt ge lt le, and, or, brackets, contains, startswith, endswith. Anything else,
`in` and `not` first of all, is refused with a text that says so.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, TypeAlias, cast

import attrs

Comparison: TypeAlias = Literal["eq", "ne", "gt", "ge", "lt", "le"]
Function: TypeAlias = Literal["contains", "startswith", "endswith"]

COMPARISONS: frozenset[str] = frozenset({"eq", "ne", "gt", "ge", "lt", "le"})
FUNCTIONS: frozenset[str] = frozenset({"contains", "startswith", "endswith"})

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<string>'(?:[^']|'')*')
    | (?P<time>\d{4}-\d\d-\d\d(?:T[0-9:.]+(?:Z|[+-]\d\d:\d\d)?)?)
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<word>[A-Za-z_][A-Za-z0-9_./]*)
    | (?P<mark>[(),])
    )""",
    re.VERBOSE,
)
_DEEPEST = 100


class FilterError(ValueError):
    """The text is no filter that Sage would take."""


@attrs.frozen
class Value:
    """A value in a filter: which kind of literal, and its text without quotes."""

    kind: Literal["string", "time", "number", "boolean"]
    text: str

    @property
    def number(self) -> Decimal:
        """The value of a number."""
        return Decimal(self.text)


@attrs.frozen
class Compare:
    """`field op value`."""

    field: str
    operator: Comparison
    value: Value


@attrs.frozen
class TextTest:
    """`function(field, 'text')`, perhaps followed by `eq true` or `eq false`."""

    function: Function
    field: str
    text: str
    expected: bool = True


@attrs.frozen
class Both:
    """`left and right`."""

    left: Node
    right: Node


@attrs.frozen
class Either:
    """`left or right`."""

    left: Node
    right: Node


Node: TypeAlias = Compare | TextTest | Both | Either


def parse(text: str) -> Node:
    """Reads a filter.

    Raises:
        FilterError: it is malformed, or uses what Sage does not support.
    """
    reader = _Reader(_tokens(text))
    node = reader.either(0)
    if reader.kind() != "end":
        raise FilterError(f"Syntax error: unexpected '{reader.text()}' in the filter expression.")
    return node


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    position = 0
    end = len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None:
            raise FilterError(f"Syntax error: character '{text[position:].strip()[:1]}' is not valid at {position}.")
        kind = str(found.lastgroup)
        tokens.append((kind, found.group(kind)))
        position = found.end()
    return tokens


class _Reader:
    """Reads by precedence: `or` binds weakest, then `and`, then comparisons."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._at = 0

    def kind(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else "end"

    def text(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else "end of text"

    def take(self) -> str:
        text = self.text()
        self._at += 1
        return text

    def expect(self, mark: str) -> None:
        if self.kind() != "mark" or self.text() != mark:
            raise FilterError(f"Syntax error: expected '{mark}' but found '{self.text()}'.")
        self.take()

    def is_word(self, word: str) -> bool:
        return self.kind() == "word" and self.text() == word

    def either(self, depth: int) -> Node:
        node = self.both(depth)
        while self.is_word("or"):
            self.take()
            node = Either(node, self.both(depth))
        return node

    def both(self, depth: int) -> Node:
        node = self.term(depth)
        while self.is_word("and"):
            self.take()
            node = Both(node, self.term(depth))
        return node

    def term(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise FilterError("The filter expression is nested too deeply.")
        if self.kind() == "mark" and self.text() == "(":
            self.take()
            node = self.either(depth + 1)
            self.expect(")")
            return node
        if self.kind() != "word":
            raise FilterError(f"Syntax error: expected a field or function but found '{self.text()}'.")
        word = self.take()
        if word == "not":
            raise FilterError("The 'not' operator is not supported by the Sage 200 API.")
        if self.kind() == "mark" and self.text() == "(":
            return self.test(word)
        return self.comparison(word)

    def test(self, function: str) -> Node:
        if function not in FUNCTIONS:
            raise FilterError(f"The function '{function}' is not supported: use contains, startswith or endswith.")
        self.expect("(")
        if self.kind() != "word":
            raise FilterError(f"Syntax error: {function} needs a field name first.")
        field = self.take()
        self.expect(",")
        if self.kind() != "string":
            raise FilterError(f"Syntax error: {function} needs a text in single quotes.")
        text = _unquote(self.take())
        self.expect(")")
        return TextTest(cast(Function, function), field, text, self._expected())

    def _expected(self) -> bool:
        if not (self.is_word("eq") or self.is_word("ne")):
            return True
        equal = self.take() == "eq"
        if not (self.is_word("true") or self.is_word("false")):
            raise FilterError("Syntax error: a function can only be compared with true or false.")
        return (self.take() == "true") == equal

    def comparison(self, field: str) -> Node:
        operator = self.take()
        if operator == "in":
            raise FilterError("The 'in' operator is not supported by the Sage 200 API: use eq with or.")
        if operator not in COMPARISONS:
            raise FilterError(f"Syntax error: '{operator}' is no operator; use eq, ne, gt, ge, lt or le.")
        return Compare(field, cast(Comparison, operator), self.literal())

    def literal(self) -> Value:
        kind = self.kind()
        text = self.take()
        if kind == "string":
            return Value("string", _unquote(text))
        if kind == "time" or kind == "number":
            return Value("time" if kind == "time" else "number", text)
        if kind == "word" and text in ("true", "false"):
            return Value("boolean", text)
        raise FilterError(f"Syntax error: '{text}' is no value; texts stand in single quotes.")


def _unquote(text: str) -> str:
    return text[1:-1].replace("''", "'")
