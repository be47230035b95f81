"""What a request body may hold: checked against the shape as strictly as Sage does, and never by `required`.

Sage refuses nulls, bare dates, over-long texts and numbers with too many places; it ignores read-only and unknown
fields. What was ignored is noted, so that a test can see it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.errors import Refused, bad_request
from sagewire.sandbox.relations import Relations
from sagewire.sandbox.schema import Field, Scope, Shape, Shapes

Body = dict[str, Any]
_ENUM_NAME = re.compile(r"(?:Enum|PaymentDueFrom|AccountStatus|TradingAccount|StatementAgeing)[A-Za-z]+")
"""Names of enumeration values are longer than the published lengths allow, yet Sage sends them and takes them."""


class Checker:
    """Checks the bodies of one call."""

    def __init__(self, shapes: Shapes, relations: Relations, scope: Scope) -> None:
        self._shapes = shapes
        self._relations = relations
        self._scope = scope
        self.ignored: list[str] = []

    def check(self, shape: Shape, raw: Any, where: str = "", *, kept: bool = False) -> Body:
        """The fields of a body that count, as Python values.

        Args:
            shape: what the body should look like.
            raw: the body.
            where: how to name it in errors.
            kept: it will be kept as JSON with its owner, so times stay as they are written.

        Raises:
            Refused: 400; only the first error is reported, as Sage does.
        """
        if not wire.is_object(raw):
            raise bad_request(f"{where or 'The request body'} must be a JSON object.")
        found: Body = {}
        for name, value in raw.items():
            field = shape.fields.get(name)
            path = f"{where}.{name}" if where else name
            if field is None or not self._scope.allows(field) or _is_kept_back(field):
                self.ignored.append(path)
            else:
                found[name] = self._value(shape, field, value, path, kept)
        return found

    def _value(self, shape: Shape, field: Field, value: Any, path: str, kept: bool) -> Any:
        if value is None:
            raise bad_request(f"Error converting value {{null}} for '{path}': leave the field out instead.")
        if field.kind == "object":
            return self._object(shape, field, value, path)
        if field.kind == "array":
            if not wire.is_list(value):
                raise _wrong(path, "an array")
            return [self._object(shape, field, item, f"{path}[{i}]") for i, item in enumerate(value)]
        if field.kind in ("day", "instant"):
            return _time(value, path, kept)
        return _SIMPLE[field.kind](field, value, path)

    def _object(self, shape: Shape, field: Field, value: Any, path: str) -> Any:
        if not field.shape:
            return value
        kept = self._relations.of(shape, field) is None
        return self.check(self._shapes[field.shape], value, path, kept=kept)


def _is_kept_back(field: Field) -> bool:
    return field.read_only and field.name not in ("id", "lock_id")


def _time(value: Any, path: str, kept: bool) -> str:
    moment = wire.read_time(value) if isinstance(value, str) else None
    if moment is None:
        raise bad_request(f"Could not convert '{value}' to a date for '{path}': write YYYY-MM-DDT00:00:00Z.")
    return str(value) if kept else moment


def _text(field: Field, value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise _wrong(path, "a text")
    if field.max_length and len(value) > field.max_length and not _ENUM_NAME.fullmatch(value):
        raise bad_request(
            f"The value of '{path}' is too long: the maximum length is {field.max_length}, it has {len(value)}."
        )
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise _wrong(path, "a text of valid characters")
    return value


def _integer(field: Field, value: Any, path: str) -> int:
    if isinstance(value, Decimal) and value == value.to_integral_value() and abs(value.adjusted()) < 20:
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise _wrong(path, "a whole number")
    if not -(2 ** (field.bits - 1)) <= value < 2 ** (field.bits - 1):
        raise bad_request(f"The value of '{path}' was either too large or too small for an Int{field.bits}.")
    return value


def _decimal(field: Field, value: Any, path: str) -> Decimal:
    if not isinstance(value, (int, Decimal)) or isinstance(value, bool):
        raise _wrong(path, "a number")
    number = Decimal(value)
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > field.scale:
        raise bad_request(f"The value of '{path}' may have at most {field.scale} decimal places, it is {value}.")
    if number.adjusted() + field.scale > 17:
        raise bad_request(f"The value of '{path}' is out of range: {value}.")
    return number


def _boolean(_field: Field, value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(path, "true or false")
    return value


def _wrong(path: str, wanted: str) -> Refused:
    return bad_request(f"The value of '{path}' must be {wanted}.")


_SIMPLE = {"string": _text, "integer": _integer, "decimal": _decimal, "boolean": _boolean}
