"""Dates in the notation of Java's SimpleDateFormat, and the placeholders of a poller's address."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

_PLACEHOLDER = re.compile(r"\$\{(date|gmtDate|epoch|dateTimeZone)(?::(.*?))?\}")
_PART = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+")
_WRITE: Mapping[str, Callable[[datetime, int], str]] = {
    "y": lambda t, n: f"{t.year % 100:02}" if n == 2 else f"{t.year:04}",
    "M": lambda t, n: f"{t.month:0{n}}",
    "d": lambda t, n: f"{t.day:0{n}}",
    "H": lambda t, n: f"{t.hour:0{n}}",
    "m": lambda t, n: f"{t.minute:0{n}}",
    "s": lambda t, n: f"{t.second:0{n}}",
    "S": lambda t, n: f"{t.microsecond // 1000:0{n}}",
    "Z": lambda t, _: t.strftime("%z"),
    "X": lambda t, n: "Z" if not t.utcoffset() else t.strftime("%z")[: 3 if n == 1 else 5],
}
_NAMES = {"y": "year", "M": "month", "d": "day", "H": "hour", "m": "minute", "s": "second", "S": "milli"}


def write(pattern: str, moment: datetime) -> str:
    """A moment as a pattern says.

    Raises:
        ValueError: the pattern has a letter that is not understood.
    """
    pieces: list[str] = []
    for found in _PART.finditer(pattern):
        if found[1] is not None:
            pieces.append(found[1].replace("''", "'") or "'")
        elif found[2] is None:
            pieces.append(found[0])
        elif found[2] in _WRITE:
            pieces.append(_WRITE[found[2]](moment, len(found[0])))
        else:
            raise ValueError(f"Illegal pattern character '{found[2]}'")
    return "".join(pieces)


def read(pattern: str, text: str, zone: str = "") -> datetime | None:
    """The moment that a text means; None where it does not fit. What follows the pattern is not looked at."""
    expression: list[str] = []
    for found in _PART.finditer(pattern):
        if found[1] is not None:
            expression.append(re.escape(found[1].replace("''", "'") or "'"))
        elif found[2] is None:
            expression.append(re.escape(found[0]))
        elif found[2] in _NAMES:
            expression.append(f"(?P<{_NAMES[found[2]]}>\\d{{1,{max(len(found[0]), 4)}}})")
        else:
            expression.append(r"(?:Z|[+-]\d\d:?\d\d)")
    matched = re.match("".join(expression), text)
    if matched is None:
        return None
    numbers = {name: int(value) for name, value in matched.groupdict().items()}
    try:
        return datetime(
            numbers.get("year", 1970), numbers.get("month", 1), numbers.get("day", 1),
            numbers.get("hour", 0), numbers.get("minute", 0), numbers.get("second", 0),
            numbers.get("milli", 0) % 1000 * 1000, tzinfo=_zone(zone),
        ).astimezone(UTC)  # fmt: skip
    except ValueError:
        return None


def expand(address: str, since: datetime) -> str:
    """An address with its placeholders replaced by the time of the last poll.

    Raises:
        ValueError: a pattern or a zone is not understood.
    """

    def replace(found: re.Match[str]) -> str:
        kind, rest = found[1], found[2] or ""
        if kind == "epoch":
            return str(int(since.timestamp() * (1000 if rest in ("", "ms") else 1)))
        zone, pattern = rest.split(":", 1) if kind == "dateTimeZone" and ":" in rest else ("", rest)
        return write(pattern, since.astimezone(_zone(zone)))

    return _PLACEHOLDER.sub(replace, address)


def _zone(name: str) -> tzinfo:
    if name in ("", "GMT", "UTC"):
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"the time zone {name!r} is not known") from None
