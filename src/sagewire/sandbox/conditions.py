"""Conditions as SQL and CEQL write them (`vndnum = 12 and status <> 5`), parsed into a small tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<text>'(?:[^']|'')*')
    | (?P<number>-?\d+(?:\.\d+)?)
    | (?P<name>[A-Za-z_][A-Za-z0-9_.]*|\[[A-Za-z_][A-Za-z0-9_]*\])
    | (?P<mark><=|>=|<>|!=|=|<|>|\(|\)|,)
    )""",
    re.VERBOSE,
)
_WORDS = frozenset({"and", "or", "not", "in", "like", "is", "null", "between"})
_DEEPEST = 60
Operator: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">=", "in", "like", "null", "between"]


class ConditionError(ValueError):
    """The text is no condition; says where."""


@attrs.frozen
class Value:
    """A value in a condition.

    Attributes:
        text: what it says, without quotes.
        quoted: whether it stood in quotes.
    """

    text: str
    quoted: bool


@attrs.frozen
class Comparison:
    """A field and what it is compared with; `in` has several values, `between` two, `null` none."""

    field: str
    operator: Operator
    values: tuple[Value, ...] = ()


@attrs.frozen
class Junction:
    """Several conditions: all, or any."""

    word: Literal["and", "or"]
    parts: tuple[Node, ...]


@attrs.frozen
class Negation:
    """Not this."""

    part: Node


Node: TypeAlias = Comparison | Junction | Negation


def parse(text: str) -> Node:
    """The tree of a condition.

    Raises:
        ConditionError: it is none.
    """
    reader = _Reader(_tokens(text))
    node = reader.either(0)
    reader.end()
    return node


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(text.rstrip()):
        match = _TOKEN.match(text, place)
        if match is None:
            raise ConditionError(f"Incorrect syntax near '{text[place:].strip()[:20]}'.")
        kind = str(match.lastgroup)
        word = match[kind]
        if kind == "name" and word.lower() in _WORDS:
            kind, word = "word", word.lower()
        found.append((kind, word))
        place = match.end()
    return found


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._place = 0

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._place] if self._place < len(self._tokens) else ("end", "")

    def _next(self) -> tuple[str, str]:
        token = self._peek()
        self._place += 1
        return token

    def _take(self, *words: str) -> bool:
        kind, word = self._peek()
        if kind in ("word", "mark") and word in words:
            self._place += 1
            return True
        return False

    def _need(self, word: str) -> None:
        if not self._take(word):
            raise ConditionError(f"Incorrect syntax near '{self._peek()[1]}'; expected '{word}'.")

    def end(self) -> None:
        if self._peek()[0] != "end":
            raise ConditionError(f"Incorrect syntax near '{self._peek()[1]}'.")

    def either(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise ConditionError("The condition is nested too deeply.")
        parts = [self._all(depth)]
        while self._take("or"):
            parts.append(self._all(depth))
        return parts[0] if len(parts) == 1 else Junction("or", tuple(parts))

    def _all(self, depth: int) -> Node:
        parts = [self._one(depth)]
        while self._take("and"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else Junction("and", tuple(parts))

    def _one(self, depth: int) -> Node:
        if self._take("not"):
            return Negation(self._one(depth + 1))
        if self._take("("):
            node = self.either(depth + 1)
            self._need(")")
            return node
        kind, name = self._next()
        if kind != "name":
            raise ConditionError(f"Incorrect syntax near '{name}'; a column name was expected.")
        return self._compare(name.strip("[]"))

    def _compare(self, field: str) -> Node:
        if self._take("is"):
            negated = self._take("not")
            self._need("null")
            return _perhaps(negated, Comparison(field, "null"))
        negated = self._take("not")
        if self._take("like"):
            return _perhaps(negated, Comparison(field, "like", (self._value(),)))
        if self._take("between"):
            low = self._value()
            self._need("and")
            return _perhaps(negated, Comparison(field, "between", (low, self._value())))
        if self._take("in"):
            return _perhaps(negated, Comparison(field, "in", self._values()))
        operators: Mapping[str, Operator] = {
            "=": "=", "!=": "!=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=",
        }  # fmt: skip
        mark = self._next()[1]
        if negated or mark not in operators:
            raise ConditionError(f"Incorrect syntax near '{mark}'; a comparison was expected.")
        return Comparison(field, operators[mark], (self._value(),))

    def _values(self) -> tuple[Value, ...]:
        self._need("(")
        values = [self._value()]
        while self._take(","):
            values.append(self._value())
        self._need(")")
        return tuple(values)

    def _value(self) -> Value:
        kind, text = self._next()
        if kind == "text":
            return Value(text[1:-1].replace("''", "'"), True)
        if kind == "number" or (kind == "name" and text.lower() in ("true", "false")):
            return Value(text, False)
        raise ConditionError(f"Incorrect syntax near '{text}'; a value was expected.")


def _perhaps(negated: bool, node: Node) -> Node:
    return Negation(node) if negated else node


def fields(node: Node) -> list[str]:
    """The fields that a condition names."""
    if isinstance(node, Comparison):
        return [node.field]
    parts = (node.part,) if isinstance(node, Negation) else node.parts
    return [name for part in parts for name in fields(part)]


def holds(node: Node, look_up: Callable[[str], Any]) -> bool:
    """Whether a condition holds for something whose fields can be looked up."""
    if isinstance(node, Negation):
        return not holds(node.part, look_up)
    if isinstance(node, Junction):
        found = (holds(part, look_up) for part in node.parts)
        return all(found) if node.word == "and" else any(found)
    return _compare(node, look_up(node.field))


def _compare(node: Comparison, held: Any) -> bool:
    if node.operator == "null" or held is None:
        return node.operator == "null" and held is None
    wanted = [_like(held, value) for value in node.values]
    here = str(held) if isinstance(held, bool) or not isinstance(held, (int, Decimal)) else held
    if node.operator == "like":
        pattern = re.escape(str(wanted[0])).replace("%", ".*").replace("_", ".")
        return re.fullmatch(pattern, str(here), re.IGNORECASE | re.DOTALL) is not None
    if node.operator == "in":
        return here in wanted
    if node.operator == "between":
        return bool(wanted[0] <= here <= wanted[1])
    compare: Mapping[str, Callable[[Any, Any], bool]] = {
        "=": lambda a, b: a == b,
        "!=": lambda a, b: a != b,
        "<": lambda a, b: a < b,
        "<=": lambda a, b: a <= b,
        ">": lambda a, b: a > b,
        ">=": lambda a, b: a >= b,
    }
    return bool(compare[node.operator](here, wanted[0]))


def _like(held: Any, value: Value) -> Any:
    if isinstance(held, (int, Decimal)) and not isinstance(held, bool):
        try:
            return Decimal(value.text)
        except ArithmeticError:
            raise ConditionError(f"'{value.text}' is no number.") from None
    return value.text
