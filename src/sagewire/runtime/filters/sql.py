"""Conditions as text: what stands after WHERE in SQL Server, and what other languages take over from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal

import attrs

from sagewire.runtime.decoding.values import day_text, decimal_text, instant_text
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.condition import AllOf, AnyOf, Call, Compare, Condition, OneOf, Value
from sagewire.runtime.filters.odata import allow, is_or, matches_nothing
from sagewire.runtime.operation import Filter

_ALL = Filter()


@attrs.frozen(kw_only=True)
class Words:
    """What a language of this family calls things.

    Attributes:
        signs: the sign of each comparison, with the blanks around it.
        yes: the value true.
        no: the value false.
        like: makes text a part of a pattern that means nothing but itself.
    """

    signs: Mapping[str, str]
    yes: str
    no: str
    like: Callable[[str], str]


def in_brackets(text: str) -> str:
    """Text in a pattern of SQL Server: what would be a wildcard stands in brackets."""
    return "".join(f"[{letter}]" if letter in "%_[" else letter for letter in text)


WORDS = Words(
    signs={"eq": " = ", "ne": " <> ", "gt": " > ", "ge": " >= ", "lt": " < ", "le": " <= "},
    yes="1",
    no="0",
    like=in_brackets,
)
_PATTERNS = {"contains": "%{}%", "startswith": "{}%", "endswith": "%{}"}


def sql(condition: Condition, rules: Filter | None = None) -> str:
    """Writes a condition in SQL.

    Args:
        condition: what to write.
        rules: what the operation accepts.

    Raises:
        UsageError: the operation does not accept it, or it can match nothing.
    """
    return written(condition, rules, WORDS)


def written(condition: Condition, rules: Filter | None, words: Words) -> str:
    """Writes a condition in a language of this family; see `sql`."""
    if matches_nothing(condition):
        raise UsageError("The filter can match nothing: an in_() without values. There is nothing to ask for.")
    return _written(condition, rules or _ALL, words)


def _written(condition: Condition, rules: Filter, words: Words) -> str:
    match condition:
        case Compare(path=path, operator=operator, value=value):
            allow(path, operator, rules)
            return f"{path}{words.signs[operator]}{literal(value, words)}"
        case Call(path=path, function=function, text=text):
            allow(path, function, rules)
            return f"{path} LIKE {literal(_PATTERNS[function].format(words.like(text)), words)}"
        case OneOf(path=path, groups=groups):
            allow(path, "eq", rules)
            values = [literal(value, words) for group in groups for value in group]
            return f"{path} IN ({', '.join(values)})" if len(values) > 1 else f"{path}{words.signs['eq']}{values[0]}"
        case AllOf(parts=parts):
            return " AND ".join(_bracketed(part, rules, words) for part in parts)
        case AnyOf(parts=parts):
            return " OR ".join(_written(part, rules, words) for part in parts if not matches_nothing(part))
        case _:
            raise UsageError(f"{type(condition).__name__} is no condition that can be written.")


def _bracketed(part: Condition, rules: Filter, words: Words) -> str:
    text = _written(part, rules, words)
    return f"({text})" if isinstance(part, AnyOf) and is_or(part) else text


def literal(value: Value, words: Words = WORDS) -> str:
    """Writes a value so that it can be read back as nothing but that value; times are in UTC, without a zone."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, bool):
        return words.yes if value else words.no
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, dt.datetime):
        return f"'{instant_text(value).removesuffix('Z')}'"
    return f"'{day_text(value)}'"
