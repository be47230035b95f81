"""JSON and times as they travel: exact decimals both ways, never through float."""

from __future__ import annotations

import json
import re
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeGuard

import msgspec

from sagewire.sandbox.errors import bad_request

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?Z")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT_FORM = "%Y-%m-%dT%H:%M:%S.%f"


def encode(value: Any) -> bytes:
    """JSON; decimals keep their digits."""
    return _ENCODER.encode(value)


def decode(content: bytes) -> Any:
    """What a request body holds, numbers with a fraction as Decimal.

    Raises:
        Refused: the body is no JSON.
    """
    try:
        return json.loads(content, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise bad_request("The request body is not valid JSON.") from None


def _no_constant(text: str) -> Any:
    raise ValueError(text)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def digits(value: int, scale: int) -> str:
    """A scaled integer as digits: `digits(-1050, 2)` is `-10.50`."""
    if scale == 0:
        return str(value)
    text = str(abs(value)).rjust(scale + 1, "0")
    return f"{'-' if value < 0 else ''}{text[:-scale]}.{text[-scale:]}"


def scaled(value: Decimal | int, scale: int) -> int:
    """A number as an integer of its smallest unit, halves away from zero."""
    exact = Decimal(value).scaleb(scale)
    return int(exact.quantize(Decimal(1), rounding="ROUND_HALF_UP"))


def unscaled(value: int, scale: int) -> Decimal:
    """The number that a scaled integer stands for."""
    return Decimal(value).scaleb(-scale)


def stored(moment: datetime) -> str:
    """A moment in the one form that the store keeps: sorts as text."""
    return moment.strftime(_INSTANT_FORM)


def read_time(text: str) -> str | None:
    """A time from the wire in the store's form; None where it is no UTC time ending in `Z`."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction = found.groups()
    try:
        datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second}+00:00")
    except ValueError:
        return None
    return f"{text[:19]}.{(fraction or '').ljust(6, '0')[:6]}"


def read_day(text: str) -> str | None:
    """A bare date (filters only) in the store's form."""
    return read_time(f"{text}T00:00:00Z") if _DAY.fullmatch(text) else None


def write_day(value: str) -> str:
    """A stored day as Sage sends it."""
    return f"{value[:10]}T00:00:00Z"


def write_instant(value: str) -> str:
    """A stored moment as Sage sends it: up to three digits of a second, zeros at the end dropped."""
    fraction = value[20:23].rstrip("0")
    return f"{value[:19]}.{fraction}Z" if fraction else f"{value[:19]}Z"
