"""Write types to plans: a `TypedDict` is resolved once, when something of its kind is first written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from sagewire.runtime.decoding.values import Day, Instant, is_mapping, is_sequence
from sagewire.runtime.product import WireForms
from sagewire.runtime.writing.marks import Binary, DayForm, Edition, InstantForm, Null, Scale, Text, Wire, is_open
from sagewire.runtime.writing.payload import Call, Field, Shape, Writer
from sagewire.runtime.writing.quick import Quick, length_of, quick_day, quick_decimal
from sagewire.runtime.writing.writers import (
    write_as_is,
    write_binary,
    write_bool,
    write_day,
    write_decimal,
    write_instant,
    write_int,
    write_list,
    write_text,
)

T = TypeVar("T")


@cache
def shape_of(typed: Any) -> Shape:
    """The plan of a `TypedDict`, made once. What its fields refer to is resolved when it is written."""
    hints = get_type_hints(typed, include_extras=True)
    return Shape({name: _field(name, hint) for name, hint in hints.items()}, is_open=is_open(typed))


def prepare(typed: Any, forms: WireForms, editions: Iterable[str], seen: set[Any] | None = None) -> None:
    """Makes the plans of a `TypedDict` and of those inside it now; the first write would.

    Args:
        typed: the `TypedDict`.
        forms: how the product writes values.
        editions: the editions that may be written to; empty where unknown.
        seen: those that are prepared already.
    """
    seen = set() if seen is None else seen
    if typed in seen:
        return
    seen.add(typed)
    shape = shape_of(typed)
    for edition in editions:
        shape.plan(forms, edition)
    for hint in get_type_hints(typed).values():
        for inner in _typeddicts(hint):
            prepare(inner, forms, editions, seen)


def _typeddicts(hint: Any) -> Iterator[Any]:
    if is_typeddict(hint):
        yield hint
    for part in get_args(hint):
        yield from _typeddicts(part)


def _field(name: str, hint: Any) -> Field:
    required = False
    while get_origin(hint) in (Required, NotRequired):
        required = get_origin(hint) is Required
        (hint,) = get_args(hint)
    bare, markers = _unwrap(hint)
    null = _marker(markers, Null)
    edition = _marker(markers, Edition)
    wire = _marker(markers, Wire)
    return Field(
        wire=wire.name if wire else name,
        write=_writer(bare, markers),
        required=required,
        edition=edition.name if edition else "",
        null=null.policy if null else "",
        native=_native(bare, markers),
        quick=_quick(bare, markers),
    )


def _unwrap(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """The type without None and markers, and the markers, wherever they were written."""
    markers: tuple[Any, ...] = ()
    while True:
        if get_origin(hint) is Annotated and hint != Instant:
            hint, *more = get_args(hint)
            markers += tuple(more)
            continue
        if get_origin(hint) in (Union, UnionType):
            members = [member for member in get_args(hint) if member is not NoneType]
            if len(members) == 1:
                hint = members[0]
                continue
        return hint, markers


def _marker(markers: tuple[Any, ...], kind: type[T]) -> T | None:
    return next((marker for marker in markers if isinstance(marker, kind)), None)


def _writer(bare: Any, markers: tuple[Any, ...]) -> Writer:
    binary = _marker(markers, Binary)
    if binary:
        return write_binary(binary.max_bytes)
    scale = _marker(markers, Scale)
    text = _marker(markers, Text)
    if _marker(markers, DayForm) or bare in (dt.date, Day):
        return write_day
    if _marker(markers, InstantForm) or bare in (dt.datetime, Instant):
        return write_instant
    members = _members(bare)
    if Decimal in members:
        return write_decimal(scale.places if scale else None)
    if len(members) > 1:
        return _choice(members)
    if is_typeddict(bare):
        return lambda value, path, call: shape_of(bare).write(value, path, call)
    origin, arguments = get_origin(bare), get_args(bare)
    if origin in (list, Sequence) and arguments:
        return write_list(_writer(*_unwrap(arguments[0])))
    if origin is Literal:
        return _plain(type(arguments[0]), text)
    return _plain(bare, text)


def _native(bare: Any, markers: tuple[Any, ...]) -> Any:
    """The type that one native call can judge, None where a value is looked at by itself."""
    members = _members(bare)
    if len(members) != 1 or any(_marker(markers, kind) for kind in (Binary, Scale, DayForm, InstantForm)):
        return None
    kind = members[0]
    if get_origin(bare) is Literal:
        kind = str if all(isinstance(member, str) for member in get_args(bare)) else None
    if kind is str:
        text = _marker(markers, Text)
        return length_of(text.max) if text else str
    return kind if kind in (int, bool) else None


def _quick(bare: Any, markers: tuple[Any, ...]) -> Quick | None:
    if _marker(markers, Binary):
        return None
    if _marker(markers, DayForm) or bare in (dt.date, Day):
        return quick_day
    if _marker(markers, InstantForm) or Decimal not in _members(bare):
        return None
    scale = _marker(markers, Scale)
    return quick_decimal(scale.places if scale else None)


def _plain(bare: Any, text: Text | None) -> Writer:
    if isinstance(bare, type) and issubclass(bare, IntEnum):
        return write_int
    if bare is bool:
        return write_bool
    if bare is int:
        return write_int
    if bare is str:
        return write_text(text.max if text else None)
    return write_as_is


def _members(bare: Any) -> tuple[Any, ...]:
    """The members of a union; an enumeration and the plain text that keeps it open count as one."""
    if get_origin(bare) not in (Union, UnionType):
        return (bare,)
    members = [member for member in get_args(bare) if member is not NoneType]
    kinds: dict[Any, None] = {}
    for member in members:
        kinds[type(get_args(member)[0]) if get_origin(member) is Literal else member] = None
    return tuple(kinds)


def _choice(members: tuple[Any, ...]) -> Writer:
    """The writer of a union: the value's own kind says which member it is."""
    writers = [(_kind(member), _writer(*_unwrap(member))) for member in members]

    def write(value: Any, path: str, call: Call) -> Any:
        kind = "object" if is_mapping(value) else "array" if is_sequence(value) else "plain"
        fitting = [writer for of, writer in writers if of == kind]
        for writer in fitting[:-1]:
            trial = Call(call.forms, call.edition, call.quick)
            written = writer(value, path, trial)
            if not trial.problems:
                call.loose = call.loose or trial.loose
                return written
        return (fitting or [writers[-1][1]])[-1](value, path, call)

    return write


def _kind(member: Any) -> str:
    bare, _ = _unwrap(member)
    if is_typeddict(bare) or get_origin(bare) in (dict, Mapping):
        return "object"
    return "array" if get_origin(bare) in (list, Sequence) else "plain"
