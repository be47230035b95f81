"""Days, instants and decimals: how they are read from the wire's text, and written back to it."""

from __future__ import annotations

import datetime as dt
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeGuard, cast

import msgspec

from sagewire.runtime.errors import UsageError

MAX_DIGITS = 400
"""More digits than any amount has: a decimal that needs more when written out is refused, not spelled out."""

MOST_DAYS = 8192
"""Days that are remembered by their text, so that memory stays bounded; then it begins anew."""

LONGEST_DAY = 40
"""Text that is remembered at most: a day may have a fraction of a second without end after it."""

_MOST_DIGITS = 18
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?", re.ASCII)
_NAIVE = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?", re.ASCII)


class _Days(dict[Any, dt.date]):
    """The days that were read before, by their text."""

    def __missing__(self, value: object) -> dt.date:
        if isinstance(value, str):
            day = parse_day(value)
            if len(self) >= MOST_DAYS:
                self.clear()
            if len(value) <= LONGEST_DAY:
                self[value] = day
            return day
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        raise ValueError("not a day")


if TYPE_CHECKING:
    Day: TypeAlias = dt.date
    """A calendar day; it arrives with or without a time, which says nothing."""
    Instant: TypeAlias = dt.datetime
    """A moment in time, always with its zone."""
else:

    class _AnyDate(type):
        # Already bound to `date`, so `isinstance(x, Day)` is `isinstance(x, date)` without a line of Python:
        # rows hold plain dates, which every library knows, while the decoder still sees a type of its own.
        __instancecheck__ = dt.date.__instancecheck__
        # Already bound too: `Day[text]` is the day, see `from_text`.
        __getitem__ = _Days().__getitem__

    class Day(dt.date, metaclass=_AnyDate):
        """A calendar day; it arrives with or without a time, which says nothing."""

    Instant = Annotated[dt.datetime, msgspec.Meta(tz=True)]


def parse_day(text: str) -> dt.date:
    """Reads a day, whatever follows it.

    Args:
        text: `2024-01-02`, or the same with a time, a fraction and a zone.

    Raises:
        ValueError: it is no such text.
    """
    if not _DAY.fullmatch(text):
        raise ValueError("not a day")
    return dt.date.fromisoformat(text[:10])


def parse_instant(text: str) -> dt.datetime:
    """Reads an instant; without a zone it means UTC, as old sites write it.

    Raises:
        ValueError: it is no such text.
    """
    try:
        return msgspec.convert(text + "Z" if _NAIVE.fullmatch(text) else text, Instant)
    except msgspec.ValidationError:
        raise ValueError("not an instant") from None


from_text = cast(Callable[[type[Any], Any], Any], operator.getitem)
"""The decoder's hook for the types that it does not know itself, of which `Day` is the only one: `Day[value]`.

Days repeat from row to row, and one that was read before costs no Python at all. Raises ValueError or TypeError for a
value that does not fit.
"""


def day_text(value: dt.date, suffix: str = "") -> str:
    """Writes a day: `YYYY-MM-DD` and the product's suffix."""
    return dt.date.isoformat(value) + suffix


def instant_text(value: dt.datetime) -> str:
    """Writes an instant in UTC with `Z`; milliseconds where they are enough, microseconds where not.

    Raises:
        UsageError: it has no zone, or lies outside the calendar once it is in UTC.
    """
    if value.utcoffset() is None:
        raise UsageError(f"{value!r} has no time zone: say which, as in value.replace(tzinfo=datetime.UTC)")
    try:
        value = value.astimezone(dt.UTC)
    except OverflowError:
        raise UsageError(f"{value!r} lies outside the calendar in UTC") from None
    places = "seconds" if not value.microsecond else "microseconds" if value.microsecond % 1000 else "milliseconds"
    return value.replace(tzinfo=None).isoformat(timespec=places) + "Z"


def offset_text(value: dt.datetime) -> str:
    """Writes an instant with its own offset from UTC (`+01:00`); in UTC, with `Z`.

    Raises:
        UsageError: it has no zone, or lies outside the calendar.
    """
    offset = value.utcoffset()
    if not offset or offset % dt.timedelta(minutes=1):
        return instant_text(value)
    local = instant_text(value.replace(tzinfo=dt.UTC)).removesuffix("Z")
    minutes = abs(offset) // dt.timedelta(minutes=1)
    return f"{local}{'-' if offset < dt.timedelta(0) else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


def decimal_text(value: Decimal) -> str:
    """Writes a decimal digit for digit, never with an exponent.

    Raises:
        UsageError: it is not finite, or would need more than `MAX_DIGITS` digits.
    """
    text = str(value)
    if len(text) <= MAX_DIGITS and "E" not in text and "N" not in text and "I" not in text:
        return text  # as nearly always: neither an exponent, nor NaN, nor Infinity
    if not value.is_finite():
        raise UsageError(f"{value} is not a number that can be sent")
    _, digits, exponent = value.as_tuple()
    if isinstance(exponent, int) and max(len(digits) + max(exponent, 0), -exponent) > MAX_DIGITS:
        raise UsageError(f"a decimal with an exponent of {exponent} needs more than {MAX_DIGITS} digits")
    return format(value, "f")


def exact(value: float) -> Decimal:
    """The decimal that a float shows: `0.1` becomes `Decimal("0.1")`.

    Raises:
        ValueError: it is not finite.
    """
    number = Decimal(repr(value))
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


def digits(text: str) -> int | None:
    """A whole number as headers and answers write it: ASCII digits, no more of them than any count has.

    Returns:
        The number, None where the text is none.
    """
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def is_encodable(text: str) -> bool:
    """Whether text can be sent: half a character cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a decoded value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a caller's value can stand for a JSON object."""
    return isinstance(value, Mapping)


def is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    """Whether a caller's value can stand for a JSON array; text cannot."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
