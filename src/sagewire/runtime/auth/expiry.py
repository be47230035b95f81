"""When something ends, as services say it: a moment, or seconds from now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

NEVER = datetime(9999, 12, 31, tzinfo=UTC)
"""The end of what ends at a time that nobody told."""

_EPOCH_FROM = 1_000_000_000  # as seconds from now that would be thirty years
_MILLISECONDS_FROM = 100_000_000_000


def read_expiry(value: object, now: datetime) -> datetime | None:
    """Reads an end.

    Args:
        value: a date and time (without an offset, UTC is meant), seconds from now, or seconds or milliseconds since
            1970; numbers may be text.
        now: the time at which it was told.

    Returns:
        The end, None where the value tells none.
    """
    try:
        if isinstance(value, datetime):
            return _in_utc(value)
        if isinstance(value, str):
            text = value.strip()
            return _moment(Decimal(text), now) if text and _is_number(text) else _in_utc(datetime.fromisoformat(text))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return _moment(Decimal(str(value)), now)
    except (ValueError, ArithmeticError, OSError):  # the last two: also a moment outside the calendar
        return None
    return None


def _is_number(text: str) -> bool:
    return text.isascii() and text.replace(".", "", 1).isdigit()


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _moment(number: Decimal, now: datetime) -> datetime | None:
    if number < 0:
        return None
    if number >= _MILLISECONDS_FROM:
        return datetime.fromtimestamp(float(number / 1000), UTC)
    if number >= _EPOCH_FROM:
        return datetime.fromtimestamp(float(number), UTC)
    return now + timedelta(seconds=float(number))


def say_end(moment: datetime, now: datetime) -> str:
    """An end for a person: when, and how long it is until then."""
    if moment >= NEVER:
        return "at a time that was not told"
    left = (moment - now).total_seconds()
    told = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    if left <= 0:
        return f"{told}, which has passed"
    for seconds, name in ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")):
        if left >= seconds:
            count = int(left // seconds)
            return f"{told}, in {count} {name}{'' if count == 1 else 's'}"
    return f"{told}, in a moment"
