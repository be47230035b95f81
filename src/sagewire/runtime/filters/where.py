"""What a caller writes after `where=`: comparisons of a row's fields, joined by `&` and `|`.

Fields compare only with values of their own kind, to the checker and at run time. A condition has no truth value:
`and`, `or`, `not` and chained comparisons would silently drop half of it, so they raise.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from sagewire.runtime.decoding.values import decimal_text, instant_text
from sagewire.runtime.errors import UsageError
from sagewire.runtime.filters.condition import NO_TRUTH, AllOf, AnyOf, Call, Compare, Condition, OneOf, Order, Value

__all__ = [
    "AllOf",
    "AnyOf",
    "Compare",
    "Condition",
    "DayField",
    "Expression",
    "Flag",
    "InstantField",
    "Number",
    "Order",
    "Ordered",
    "Text",
]

V = TypeVar("V")


class Expression(Generic[V]):
    """A field of the row, to be compared."""

    __slots__ = ("_path",)

    def __init__(self, path: str) -> None:
        """Takes the field's path on the wire."""
        self._path = path

    # Comparisons give conditions, as in every query builder, so they differ from those of `object` by intent.
    def __eq__(self, other: V) -> Condition:  # type: ignore[override]  # see above
        """Equal."""
        return Compare(self._path, "eq", self._checked(other))

    def __ne__(self, other: V) -> Condition:  # type: ignore[override]  # see above
        """Not equal."""
        return Compare(self._path, "ne", self._checked(other))

    __hash__ = None  # type: ignore[assignment]  # a field has no value to be hashed by

    def in_(self, values: Iterable[V]) -> Condition:
        """Equal to one of the values; sent as comparisons joined by `or`, in several requests where it grows long."""
        given = cast(object, values)
        if isinstance(given, str | bytes) or not isinstance(given, Iterable):
            what = "one text" if isinstance(given, str) else type(given).__name__
            raise UsageError(f"{self._path}.in_() takes a list of values, not {what}")
        groups: dict[Any, dict[Value, None]] = {}
        for value in values:
            checked = self._checked(value)
            groups.setdefault(_alike(checked), {})[checked] = None
        return OneOf(self._path, tuple(tuple(group) for group in groups.values()))

    def asc(self) -> Order:
        """Ordered by this field, lowest first."""
        return Order(self._path)

    def desc(self) -> Order:
        """Ordered by this field, highest first."""
        return Order(self._path, descending=True)

    def _checked(self, value: Any) -> Value:
        raise NotImplementedError

    def _wrong(self, value: object, wanted: str, mend: str = "") -> UsageError:
        if value is None:
            return UsageError(f"{self._path} cannot be compared with None: a filter knows no null.")
        named = type(value).__name__
        return UsageError(f"{self._path} compares with {wanted}, not with {named}{mend or '.'}")

    if not TYPE_CHECKING:

        def __bool__(self) -> NoReturn:
            raise UsageError(
                f"{self._path} is a field, not a value: compare it, as in c.{self._path} == ... {NO_TRUTH}"
            )

        def __contains__(self, value: object) -> NoReturn:
            raise UsageError(f"`in` cannot be sent: write c.{self._path}.contains(...) or c.{self._path}.in_([...]).")

        def _unbracketed(self, _other: object) -> NoReturn:
            raise UsageError(f"& and | bind tighter than comparisons: put each in brackets. {NO_TRUTH}")

        __and__ = __rand__ = __or__ = __ror__ = _unbracketed


class Ordered(Expression[V]):
    """A field whose values have an order."""

    __slots__ = ()

    def __gt__(self, other: V) -> Condition:
        """Greater."""
        return Compare(self._path, "gt", self._checked(other))

    def __ge__(self, other: V) -> Condition:
        """Greater or equal."""
        return Compare(self._path, "ge", self._checked(other))

    def __lt__(self, other: V) -> Condition:
        """Less."""
        return Compare(self._path, "lt", self._checked(other))

    def __le__(self, other: V) -> Condition:
        """Less or equal."""
        return Compare(self._path, "le", self._checked(other))


class Text(Ordered[str]):
    """A field that holds text, or a member of an enumeration."""

    __slots__ = ()

    def contains(self, text: str) -> Condition:
        """The text occurs in it."""
        return Call(self._path, "contains", self._text(text))

    def startswith(self, text: str) -> Condition:
        """It begins with the text."""
        return Call(self._path, "startswith", self._text(text))

    def endswith(self, text: str) -> Condition:
        """It ends with the text."""
        return Call(self._path, "endswith", self._text(text))

    def _text(self, value: Any) -> str:
        plain = value.value if isinstance(value, Enum) else value
        if not isinstance(plain, str):
            raise self._wrong(value, "text")
        try:
            plain.encode()
        except UnicodeEncodeError:
            raise UsageError(f"{self._path}: the text holds half a character (a lone surrogate).") from None
        return plain

    _checked = _text


class Number(Ordered["Decimal | int"]):
    """A field that holds a number."""

    __slots__ = ()

    def _checked(self, value: Any) -> Value:
        plain = value.value if isinstance(value, Enum) else value
        if isinstance(plain, bool) or not isinstance(plain, Decimal | int):
            mend = f': floats are not exact, use Decimal("{value!r}").' if isinstance(value, float) else ""
            raise self._wrong(value, "a Decimal or an int", mend)
        if isinstance(plain, Decimal):
            decimal_text(plain)
        return plain


class Flag(Expression[bool]):
    """A field that is true or false."""

    __slots__ = ()

    def is_(self, value: bool) -> Condition:
        """Equal, in words."""
        return self == value

    def _checked(self, value: Any) -> Value:
        if not isinstance(value, bool):
            raise self._wrong(value, "True or False")
        return value


class DayField(Ordered[dt.date]):
    """A field that holds a day."""

    __slots__ = ()

    def _checked(self, value: Any) -> Value:
        if isinstance(value, dt.datetime):
            raise self._wrong(value, "a day", ": use .date(), in the time zone whose day you mean.")
        if not isinstance(value, dt.date):
            raise self._wrong(value, "a datetime.date")
        return value


class InstantField(Ordered[dt.datetime]):
    """A field that holds a moment in time."""

    __slots__ = ()

    def _checked(self, value: Any) -> Value:
        if not isinstance(value, dt.datetime):
            raise self._wrong(value, "a datetime with a time zone")
        instant_text(value)
        return value


def _alike(value: Value) -> Any:
    """What values share that a database may compare as equal: case, accents, width and blanks at the end."""
    if not isinstance(value, str):
        return value
    bare = unicodedata.normalize("NFKD", value.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).rstrip()
