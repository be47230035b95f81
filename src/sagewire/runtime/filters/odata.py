"""Conditions as text: the subset of OData that the products speak."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from math import ceil
from urllib.parse import quote

from sagewire.runtime.decoding.values import day_text, decimal_text, instant_text
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.condition import AllOf, AnyOf, Call, Compare, Condition, OneOf, Order, Value
from sagewire.runtime.operation import Filter

_ALL = Filter()


def odata(condition: Condition, rules: Filter | None = None) -> str:
    """Writes a condition.

    Args:
        condition: what to write.
        rules: what the operation accepts.

    Raises:
        UsageError: the operation does not accept it, or it can match nothing.
    """
    if matches_nothing(condition):
        raise UsageError("The filter can match nothing: an in_() without values. There is nothing to ask for.")
    return _written(condition, rules or _ALL)


def order_text(orders: Iterable[Order]) -> str:
    """Writes an order: `name asc,balance desc`."""
    return ",".join(map(str, orders))


def literal(value: Value) -> str:
    """Writes a value so that it can be read back as nothing but that value."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, dt.datetime):
        return instant_text(value)
    return day_text(value)


def matches_nothing(condition: Condition) -> bool:
    """Whether an empty `in_()` makes the condition unfulfillable."""
    if isinstance(condition, OneOf):
        return not condition.groups
    if isinstance(condition, AllOf):
        return any(map(matches_nothing, condition.parts))
    return isinstance(condition, AnyOf) and all(map(matches_nothing, condition.parts))


def split(condition: Condition, max_length: int, render: Callable[[Condition], str]) -> list[Condition]:
    """See `Condition.split`."""
    if matches_nothing(condition):
        return []
    length = len(quote(render(condition), safe=""))
    if length <= max_length:
        return [condition]
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    divisible = [part for part in parts if isinstance(part, OneOf) and len(part.groups) > 1]
    if not divisible:
        raise UsageError(
            f"The filter is {length} characters long, more than {max_length}, and cannot be divided: "
            "only an in_() that stands alone or is joined by & can be sent in several requests. Shorten it."
        )
    longest = max(divisible, key=lambda part: len(part.groups))
    pieces = min(ceil(length / max_length), len(longest.groups))
    size = ceil(len(longest.groups) / pieces)
    found: list[Condition] = []
    for start in range(0, len(longest.groups), size):
        piece = OneOf(longest.path, longest.groups[start : start + size])
        whole = tuple(piece if part is longest else part for part in parts)
        found += split(AllOf(whole) if len(whole) > 1 else piece, max_length, render)
    return found


def _written(condition: Condition, rules: Filter) -> str:
    match condition:
        case Compare(path=path, operator=operator, value=value):
            allow(path, operator, rules)
            return f"{path} {operator} {literal(value)}"
        case Call(path=path, function=function, text=text):
            allow(path, function, rules)
            return f"{function}({path},{literal(text)})"
        case OneOf(path=path, groups=groups):
            allow(path, "eq", rules)
            return " or ".join(f"{path} eq {literal(value)}" for group in groups for value in group)
        case AllOf(parts=parts):
            return " and ".join(_bracketed(part, rules) for part in parts)
        case AnyOf(parts=parts):
            return " or ".join(_written(part, rules) for part in parts if not matches_nothing(part))
        case _:
            raise UsageError(f"{type(condition).__name__} is no condition that can be written.")


def _bracketed(part: Condition, rules: Filter) -> str:
    """`and` binds tighter than `or`, so an `or` inside an `and` needs brackets, and nothing else does."""
    text = _written(part, rules)
    return f"({text})" if is_or(part) else text


def is_or(part: Condition) -> bool:
    """Whether a condition is written as several parts, of which one must hold."""
    if isinstance(part, OneOf):
        return sum(map(len, part.groups)) > 1
    if isinstance(part, AnyOf):
        live = [inner for inner in part.parts if not matches_nothing(inner)]
        return len(live) > 1 or is_or(live[0])
    return False


def allow(path: str, word: str, rules: Filter) -> None:
    """Refuses what a list does not accept.

    Raises:
        UsageError: it does not.
    """
    if rules.only and path not in rules.only:
        raise UsageError(f"This list cannot be filtered on {path}, only on {', '.join(rules.only)}.")
    if word not in rules.operators and word not in rules.functions:
        offered = ", ".join((*rules.operators, *rules.functions))
        raise UsageError(f"This list's filter has no {word}, only {offered}.")
