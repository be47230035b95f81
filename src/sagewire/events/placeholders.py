"""Placeholders in the URL of a poll: `${date:yyyy-MM-dd}` and its kin, which the service replaces by the last poll.

The service fills them in itself, so a URL is configured with its placeholders as they are, not percent-encoded. Who
wants to make the same call by hand uses `fill`, which does both.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Literal, TypeAlias, cast
from urllib.parse import quote, unquote
from zoneinfo import ZoneInfo

import attrs

from sagewire.runtime.errors import UsageError
from sagewire.runtime.suggest import did_you_mean

Kind: TypeAlias = Literal["date", "gmtDate", "epoch", "dateTimeZone"]

_KINDS = ("date", "gmtDate", "epoch", "dateTimeZone")
_PLACEHOLDER = re.compile(r"\$\{(date|gmtDate|epoch|dateTimeZone)(?::(.*?))?\}")
_OPENING = re.compile(r"\$\{([^:}]{0,40})")
_ZONE = re.compile(r"(?P<zone>GMT[+-]\d{1,2}:?\d\d|[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*):(?P<format>.+)")
_PIECE = re.compile(r"'(?P<quoted>(?:[^']|'')*)'|(?P<letters>(?P<letter>[A-Za-z])(?P=letter)*)|(?P<other>[^'A-Za-z]+)")
_LETTERS = frozenset("GyYMLwWDdFEuaHkKhmsSzZX")
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_GMT = timezone(timedelta(0), "GMT")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@attrs.frozen
class DateFormat:
    """A date format as the service writes it: the letters of Java's `SimpleDateFormat`.

    Attributes:
        text: the format.
        parts: its letters with how often each is repeated, and the text between them.
    """

    text: str
    parts: tuple[tuple[str, int] | str, ...] = attrs.field(repr=False)

    @classmethod
    def parse(cls, text: str) -> DateFormat:
        """Reads a format.

        Raises:
            UsageError: it is empty, a quote is not closed, or an unquoted letter means nothing.
        """
        if not text:
            raise UsageError("A date format is empty: write one such as yyyy-MM-dd'T'HH:mm:ss.")
        parts: list[tuple[str, int] | str] = []
        place = 0
        while place < len(text):
            found = _PIECE.match(text, place)
            if found is None:
                raise UsageError(f"In the date format {text!r} a quote is not closed.")
            place = found.end()
            letters, quoted = found["letters"], found["quoted"]
            if letters and letters[0] not in _LETTERS:
                raise UsageError(
                    f"In the date format {text!r} {letters} means nothing: for the text, write '{letters}'."
                )
            if letters:
                parts.append((letters[0], len(letters)))
            else:
                parts.append(found["other"] if quoted is None else quoted.replace("''", "'") or "'")
        return cls(text, tuple(parts))

    @property
    def letters(self) -> frozenset[str]:
        """The letters that stand for a part of the date."""
        return frozenset(part[0] for part in self.parts if isinstance(part, tuple))

    def render(self, moment: datetime) -> str:
        """Writes a moment, as the service would.

        Args:
            moment: an aware datetime, in the zone that is meant.

        Raises:
            UsageError: a letter depends on the service's own language or calendar.
        """
        return "".join(part if isinstance(part, str) else _field(part[0], part[1], moment) for part in self.parts)


@attrs.frozen
class Placeholder:
    """One placeholder.

    Attributes:
        kind: `date` (in the service's zone, UTC unless another is configured), `gmtDate` (always GMT), `epoch` (a
            number) or `dateTimeZone` (in a zone of its own).
        text: as it stands in the URL.
        format: how the date is written; None for `epoch`.
        zone: the zone of `dateTimeZone`, empty otherwise.
        unit: the unit of `epoch`, `s` or `ms`; empty where it does not say.
    """

    kind: Kind
    text: str
    format: DateFormat | None = None
    zone: str = ""
    unit: str = ""

    def render(self, last_poll: datetime) -> str:
        """What the service puts in its place.

        Raises:
            UsageError: that cannot be known: `${epoch}` does not say its unit, or the zone is not known here.
        """
        if self.format is not None:
            return self.format.render(last_poll.astimezone(self._zone()))
        if not self.unit:
            raise UsageError(f"{self.text} does not say its unit: write ${{epoch:s}} or ${{epoch:ms}}.")
        milliseconds = (last_poll - datetime.fromtimestamp(0, UTC)) // timedelta(milliseconds=1)
        return str(milliseconds if self.unit == "ms" else milliseconds // 1000)

    def _zone(self) -> tzinfo:
        if self.kind == "gmtDate":
            return _GMT
        return _zone_of(self.zone) if self.zone else UTC


def parse(url: str) -> tuple[str | Placeholder, ...]:
    """Takes a URL apart into text and placeholders.

    Raises:
        UsageError: something begins like a placeholder and is none; the message says which are known.
    """
    parts: list[str | Placeholder] = []
    end = 0
    for found in _PLACEHOLDER.finditer(url):
        parts.append(_plain(url[end : found.start()]))
        parts.append(_placeholder(found))
        end = found.end()
    parts.append(_plain(url[end:]))
    return tuple(part for part in parts if part)


def placeholders(url: str) -> tuple[Placeholder, ...]:
    """The placeholders of a URL; see `parse`."""
    return tuple(part for part in parse(url) if isinstance(part, Placeholder))


def fill(url: str, last_poll: datetime) -> str:
    """The URL that is really called: placeholders replaced, and the values of its query percent-encoded.

    Args:
        url: the URL of a poll; its query may be encoded already.
        last_poll: when the poll before was made (aware).

    Raises:
        UsageError: a placeholder is none, or cannot be filled in; or the moment has no zone.
    """
    if last_poll.utcoffset() is None:
        raise UsageError("The time of the last poll has no zone: say which, as in datetime.now(UTC).")
    try:
        url.encode()
    except UnicodeEncodeError:
        raise UsageError("The URL holds half of a surrogate pair, which no URL can.") from None
    parts = parse(url)
    encoded = any(isinstance(part, str) and _ENCODED.search(part) for part in parts)
    query, out = False, ""
    for part in parts:
        if isinstance(part, Placeholder):
            text = part.render(last_poll)
            out += quote(text, safe="") if query else quote(text)
            continue
        path, mark, rest = ("", "", part) if query else part.partition("?")
        out += path + mark
        query = query or bool(mark)
        out += _query_text(rest, encoded=encoded)
    return out


def _query_text(text: str, *, encoded: bool) -> str:
    """Encodes text of a query: the first `=` of each pair, and `&`, stand as they are."""
    return quote(unquote(text) if encoded else text, safe="=&$") if text else ""


def _placeholder(found: re.Match[str]) -> Placeholder:
    kind, argument, text = cast(Kind, found[1]), found[2], found[0]
    if kind == "epoch":
        if argument not in {None, "s", "ms"}:
            raise UsageError(f"{text} is no placeholder: after epoch comes :s, :ms or nothing.")
        return Placeholder(kind, text, unit=argument or "")
    if kind != "dateTimeZone":
        return Placeholder(kind, text, _format(argument, text))
    match = _ZONE.fullmatch(argument or "")
    if match is None:
        raise UsageError(f"{text} is no placeholder: write ${{dateTimeZone:Europe/London:yyyy-MM-dd'T'HH:mm:ss}}.")
    return Placeholder(kind, text, _format(match["format"], text), zone=match["zone"])


def _format(text: str | None, placeholder: str) -> DateFormat:
    try:
        return DateFormat.parse(text or "")
    except UsageError as error:
        raise UsageError(f"In {placeholder}: {error.message}") from None


def _plain(text: str) -> str:
    opening = _OPENING.search(text)
    if opening is None:
        return text
    if opening[1] in _KINDS:
        raise UsageError(f"The placeholder {text[opening.start() :][:60]!r} is not closed by a brace.")
    raise UsageError(f"{opening[0]!r} begins no placeholder{did_you_mean(opening[1], _KINDS)}.")


def _field(letter: str, count: int, moment: datetime) -> str:
    if letter in _NAMES:
        return _name(letter, count, moment)
    number = _number(letter, moment)
    if number is None:
        raise UsageError(f"The letter {letter} of a date format depends on the service's calendar: try it there.")
    if letter == "y" and count == 2:
        number %= 100
    return str(number).zfill(count)


_NAMES = frozenset("MLEazZX")


def _name(letter: str, count: int, moment: datetime) -> str:
    if letter in "ML":
        name = _MONTHS[moment.month - 1]
        return str(moment.month).zfill(count) if count < 3 else name if count > 3 else name[:3]
    if letter == "E":
        name = _DAYS[moment.weekday()]
        return name if count > 3 else name[:3]
    if letter == "a":
        return "AM" if moment.hour < 12 else "PM"
    offset = moment.strftime("%z")[:5]
    if letter == "Z":
        return offset
    if letter == "X":
        return "Z" if not moment.utcoffset() else (offset[:3], offset, f"{offset[:3]}:{offset[3:]}")[min(count, 3) - 1]
    return moment.tzname() or "GMT"


def _number(letter: str, moment: datetime) -> int | None:
    hour = moment.hour
    numbers = {
        "y": moment.year,
        "d": moment.day,
        "D": moment.timetuple().tm_yday,
        "u": moment.isoweekday(),
        "H": hour,
        "k": hour or 24,
        "K": hour % 12,
        "h": hour % 12 or 12,
        "m": moment.minute,
        "s": moment.second,
        "S": moment.microsecond // 1000,  # milliseconds, however often it is repeated
    }
    return numbers.get(letter)


def _zone_of(name: str) -> tzinfo:
    fixed = re.fullmatch(r"GMT([+-])(\d{1,2}):?(\d\d)", name)
    try:
        if fixed is None:
            return ZoneInfo(name)
        offset = timedelta(hours=int(fixed[2]), minutes=int(fixed[3]))
        return timezone(-offset if fixed[1] == "-" else offset)
    except (ValueError, OSError, KeyError):
        raise UsageError(f"{name!r} is no time zone that is known here.") from None
