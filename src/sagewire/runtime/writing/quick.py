"""The quick way to write an object: one native call finds that its names, types, lengths and nulls are right.

It says yes or nothing. What the native call cannot judge (decimals, days, what is nested) is written one by one; where
anything is not plainly right, the exact way is taken, which says what is wrong. Both give the same for what is right.
A half character in a text is not seen here: the encoder stops at it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from keyword import iskeyword
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from sagewire.runtime.decoding.values import MAX_DIGITS
from sagewire.runtime.product import WireForms

if TYPE_CHECKING:
    from sagewire.runtime.writing.payload import Call, Field

REFUSED = object()
"""What a quick writer gives for a value that is not plainly right."""

Quick: TypeAlias = Callable[[Any, WireForms], Any]
"""Gives the wire's value, or `REFUSED`."""

_KINDS = frozenset({str, int, bool, NoneType, Decimal, dt.date, dt.datetime, dict, list, tuple, bytes})
"""Types whose values need no second look: an enumeration's member, say, passes for the text that it is made of."""
_PLACES = (2, 0, 1, 3, 4, 5, 6)
_LARGEST = 10**18


def quick_decimal(places: int | None) -> Quick:
    """The quick writer of exact numbers: those that are as long as allowed, and written without an exponent."""
    quanta = [Decimal(1).scaleb(-n) for n in _PLACES if places is None or n <= places]
    if places is not None:
        quanta.sort()  # amounts mostly have all the places that they may have
    first, *others = [quantum.same_quantum for quantum in quanta]

    def write(value: Any, forms: WireForms) -> Any:
        if type(value) is Decimal:
            if (first(value) or any(fits(value) for fits in others)) and value.adjusted() < MAX_DIGITS:
                return str(value) if forms.decimal == "string" else value
        elif type(value) is int and -_LARGEST < value < _LARGEST:
            return str(value) if forms.decimal == "string" else value
        return REFUSED

    return write


def quick_day(value: Any, forms: WireForms) -> Any:
    """The quick writer of days."""
    return value.isoformat() + forms.day if type(value) is dt.date else REFUSED


class Plan:
    """How objects of one write type are written quickly, in one product's forms for one edition."""

    __slots__ = ("_others", "_renamed", "_struct")

    def __init__(self, fields: Mapping[str, Field], forms: WireForms, edition: str) -> None:
        """Makes the struct that judges; a field that the edition lacks is not in it."""
        had = {n: f for n, f in fields.items() if not (f.edition and edition and f.edition != edition)}
        described = [_described(name, field, forms) for name, field in had.items()]
        self._struct = msgspec.defstruct("Written", described, kw_only=True, forbid_unknown_fields=True, gc=False)
        self._renamed = {n: f.wire for n, f in had.items()} if any(n != f.wire for n, f in had.items()) else None
        self._others = [(n, f, _takes_null(f, forms)) for n, f in had.items() if f.native is None]

    def write(self, values: Any, path: str, call: Call) -> dict[str, Any] | None:
        """Writes an object; None where it is not plainly right."""
        try:
            msgspec.convert(values, self._struct)
        except (msgspec.ValidationError, TypeError, ValueError):
            return None
        if not _is_dict(values) or not set(map(type, values.values())) <= _KINDS:
            return None
        renamed = self._renamed
        out = values.copy() if renamed is None else {renamed[name]: value for name, value in values.items()}
        known = len(call.problems)
        for name, field, takes_null in self._others:
            if name not in values:
                continue
            value = values[name]
            if value is None:
                if not takes_null:
                    return None
            elif field.quick is not None:
                out[field.wire] = written = field.quick(value, call.forms)
                if written is REFUSED:
                    return None
            else:
                out[field.wire] = field.write(value, f"{path}.{name}" if path else name, call)
                if len(call.problems) > known:
                    del call.problems[known:]  # told by the exact way, with all others
                    return None
        return out


def _is_dict(values: Any) -> bool:
    return type(values) is dict


def _described(name: str, field: Field, forms: WireForms) -> Any:
    annotation = Any if field.native is None else field.native
    if annotation is not Any and _takes_null(field, forms):
        annotation = annotation | None
    return (name, annotation) if field.required else (name, annotation | msgspec.UnsetType, msgspec.UNSET)


def _takes_null(field: Field, forms: WireForms) -> bool:
    return (field.null or forms.null) == "send"


@cache
def length_of(most: int) -> Any:
    """Text of so many characters at most, as the native call knows it."""
    from typing import Annotated

    return Annotated[str, msgspec.Meta(max_length=most)]


def plan_of(fields: Mapping[str, Field], forms: WireForms, edition: str) -> Plan | None:
    """The plan for some fields, None where a name is one that a struct cannot have."""
    if any(not name.isidentifier() or iskeyword(name) for name in fields):
        return None
    return Plan(fields, forms, edition)
