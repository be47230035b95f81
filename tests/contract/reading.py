"""The tests' own reading of answers: what each field of a row must be, and what the row must give back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

from tests.contract.schema import Json, Shape, is_array, is_object
from tests.contract.values import Number

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|([+-])(\d\d):(\d\d))?)?")
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def plain(wire: Any) -> Any:
    """Decoded JSON with its numbers as `int` or `Decimal`."""
    if isinstance(wire, Number):
        return int(wire) if re.fullmatch(r"-?\d+", wire) else Decimal(wire)
    if is_object(wire):
        return {name: plain(item) for name, item in wire.items()}
    if is_array(wire):
        return [plain(item) for item in wire]
    return wire


def read(wire: Any, shape: Shape) -> Any:
    """What a plain value means by its schema; what does not fit stays as it came."""
    kind = shape.kind
    if kind == "decimal" and isinstance(wire, str) and _DECIMAL.fullmatch(wire):
        return Decimal(wire)
    if type(wire) is str and kind in ("day", "instant"):
        found = _DATE.fullmatch(wire)
        if found is None:
            return wire
        return date(int(found[1]), int(found[2]), int(found[3])) if kind == "day" else _instant(found)
    return plain(wire)


def _instant(found: re.Match[str]) -> datetime:
    year, month, day, hour, minute, second = (int(found[number]) for number in range(1, 7))
    micro = round(Decimal(f"0.{found[7] or 0}") * 1_000_000)
    away = timedelta(hours=int(found[10] or 0), minutes=int(found[11] or 0))
    zone = timezone(-away if found[9] == "-" else away)
    return datetime(year, month, day, hour, minute, second, tzinfo=zone) + timedelta(microseconds=micro)


def mismatch(value: Any, wire: Any, shape: Shape, path: str = "$") -> str:
    """Where a decoded value is not what its JSON says, empty where it is."""
    if wire is None:
        return "" if value is None else f"{path}: null became {value!r}"
    if shape.kind == "choice":
        return min((mismatch(value, wire, option, path) for option in shape.options), key=bool)
    if shape.kind == "object" and is_object(wire):
        return _row_mismatch(value, wire, shape, path)
    if shape.kind == "array" and is_array(wire):
        if not is_array(value) or len(value) != len(wire):
            return f"{path}: {len(wire)} items became {value!r}"
        pairs = enumerate(zip(value, wire, strict=True))
        return next(filter(None, (mismatch(a, b, shape.item, f"{path}[{at}]") for at, (a, b) in pairs)), "")
    if shape.kind == "map" and is_object(wire):
        inner = {name: mismatch(value[name], item, shape.item, f"{path}.{name}") for name, item in wire.items()}
        return next(filter(None, inner.values()), "")
    expected = read(wire, shape)
    return "" if same(expected, value) else f"{path}: {wire!r} became {value!r}, not {expected!r}"


def same(expected: Any, value: Any) -> bool:
    """Whether two values are equal in type too, and decimals in every digit."""
    if is_object(expected) and is_object(value):
        return expected.keys() == value.keys() and all(same(expected[name], value[name]) for name in expected)
    if is_array(expected) and is_array(value):
        return len(expected) == len(value) and all(map(same, expected, value))
    if isinstance(expected, datetime) and isinstance(value, datetime):
        return expected == value and value.utcoffset() is not None
    if isinstance(value, Enum):
        value = value.value
    if type(expected) is not type(value):
        return False
    return expected.as_tuple() == value.as_tuple() if isinstance(expected, Decimal) else bool(expected == value)


def _row_mismatch(row: Any, wire: Json, shape: Shape, path: str) -> str:
    if not hasattr(row, "__struct_fields__"):
        return f"{path}: an object became {row!r}"
    names: dict[str, str] = dict(zip(row.__struct_encode_fields__, row.__struct_fields__, strict=True))
    for name, field in shape.readable.items():
        if name not in names:
            return f"{path}: {type(row).__name__} has no {name}"
        differs = mismatch(getattr(row, names[name]), wire.get(name), field, f"{path}.{name}")
        if differs:
            return differs
    extra = {name: plain(item) for name, item in wire.items() if name not in shape.readable}
    return "" if same(extra, dict(row.extra)) else f"{path}: extra is {dict(row.extra)!r}, not {extra!r}"


def given_back(wire: Any, shape: Shape, forms: Json) -> Any:
    """What `to_wire` must give for what arrived: no null, days and instants in the product's forms."""
    if shape.kind == "object" and is_object(wire):
        fields = shape.readable
        items = wire.items()
        known = {
            name: given_back(item, fields[name], forms) for name, item in items if name in fields and item is not None
        }
        return {**known, **{name: plain(item) for name, item in items if name not in fields}}
    if shape.kind == "array" and is_array(wire):
        return [given_back(item, shape.item, forms) for item in wire]
    if shape.kind == "map" and is_object(wire):
        return {name: given_back(item, shape.item, forms) for name, item in wire.items()}
    if shape.kind == "choice":
        found = [given_back(wire, option, forms) for option in shape.options]
        return next((value for value in found if not same(value, plain(wire))), plain(wire))
    value = read(wire, shape)
    if forms.get("decimal") == "string" and shape.kind == "decimal":
        return _texts(value)
    if isinstance(value, datetime):
        return _instant_text(value)
    if isinstance(value, date):
        return value.isoformat() + forms.get("day", "")
    return value


def _texts(value: Any) -> Any:
    """Decimals as text, also those inside of a value of the wrong type."""
    if is_array(value):
        return [_texts(item) for item in value]
    return format(value, "f") if isinstance(value, Decimal) else value


def _instant_text(value: datetime) -> str:
    utc = value.astimezone(UTC).replace(tzinfo=None)
    if not utc.microsecond:
        return utc.isoformat() + "Z"
    return utc.isoformat(timespec="microseconds" if utc.microsecond % 1000 else "milliseconds") + "Z"
