"""Conditions: what comparisons of fields give, joined by `&` and `|`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Literal, NoReturn, TypeAlias

import attrs

from sagewire.runtime.errors import UsageError

Operator: TypeAlias = Literal["eq", "ne", "gt", "ge", "lt", "le"]
Function: TypeAlias = Literal["contains", "startswith", "endswith"]
Value: TypeAlias = "str | Decimal | int | bool | dt.date | dt.datetime"

NO_TRUTH = (
    "A condition has no truth value: join conditions with & and |, each in brackets, as in "
    '(c.balance > 1000) & (c.name == "A"); `and`, `or`, `not`, `if` and chained comparisons cannot be sent.'
)


class Condition:
    """A filter, or a part of one."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        """Both must hold."""
        _require(other, "&")
        return AllOf((*_parts(self, AllOf), *_parts(other, AllOf)))

    def __or__(self, other: Condition) -> Condition:
        """One of them must hold."""
        _require(other, "|")
        return AnyOf((*_parts(self, AnyOf), *_parts(other, AnyOf)))

    def __rand__(self, other: object) -> NoReturn:
        """What stands before `&` is no condition."""
        raise _not_two(other, "&")

    def __ror__(self, other: object) -> NoReturn:
        """What stands before `|` is no condition."""
        raise _not_two(other, "|")

    def __invert__(self) -> NoReturn:
        """There is no `not` on the wire."""
        raise UsageError("~ cannot be sent: turn the comparison round instead (!= for ==, <= for >, ...).")

    def __bool__(self) -> NoReturn:
        """A condition is neither true nor false here."""
        raise UsageError(NO_TRUTH)

    def split(self, max_length: int, render: Callable[[Condition], str] | None = None) -> list[Condition]:
        """Conditions short enough to send which together match what this one matches, no row twice.

        Only an `in_()` that must hold (alone, or joined to the rest by `&`) can be divided.

        Args:
            max_length: characters the condition may have once it is percent-encoded.
            render: writes a condition; without it, as `sagewire.runtime.filters.odata.odata` does.

        Returns:
            One condition or more; none where an empty `in_()` can match nothing.

        Raises:
            UsageError: it is too long and cannot be divided.
        """
        from sagewire.runtime.filters.odata import odata, split  # renders what is declared here

        return split(self, max_length, render or odata)


@attrs.frozen(eq=False)
class Compare(Condition):
    """A field compared with a value."""

    path: str
    operator: Operator
    value: Value = attrs.field(repr=False)


@attrs.frozen(eq=False)
class Call(Condition):
    """A function of a text field."""

    path: str
    function: Function
    text: str = attrs.field(repr=False)


@attrs.frozen(eq=False)
class OneOf(Condition):
    """A field that equals one of the values. Those which a server may hold to be equal stand in one group."""

    path: str
    groups: tuple[tuple[Value, ...], ...] = attrs.field(repr=False)


@attrs.frozen(eq=False)
class AllOf(Condition):
    """Conditions that must all hold."""

    parts: tuple[Condition, ...]


@attrs.frozen(eq=False)
class AnyOf(Condition):
    """Conditions of which one must hold."""

    parts: tuple[Condition, ...]


@attrs.frozen
class Order:
    """A field to order by, under its wire name."""

    path: str
    descending: bool = False

    def __str__(self) -> str:
        return f"{self.path} {'desc' if self.descending else 'asc'}"


def _require(other: object, sign: str) -> None:
    if not isinstance(other, Condition):
        raise _not_two(other, sign)


def _not_two(other: object, sign: str) -> UsageError:
    return UsageError(f"{sign} joins two conditions, not a condition and {other!r}. {NO_TRUTH}")


def _parts(condition: Condition, kind: type[AllOf] | type[AnyOf]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)
