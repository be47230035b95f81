"""The tolerant reading: decoded JSON to rows, keeping whatever the specification does not foresee.

A reader exists per type and learns: names that it did not know and fields that refused are set apart at once for
the next row, and the remainder of that row is again one native call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import chain
from types import UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import msgspec

from sagewire.runtime.decoding.drift import Reading
from sagewire.runtime.decoding.finite import RowsCheck
from sagewire.runtime.decoding.values import Instant, from_text, is_array, is_object, parse_instant
from sagewire.runtime.model import Model, keep

_LEARNED = 64
"""A reader sets apart at most this many unknown names; more than that are not names but data."""

_set = msgspec.structs.force_setattr


class Reader:
    """Reads values of one type. The base reads anything, as it is."""

    def read(self, value: Any, _model: str, _field: str, _reading: Reading, /) -> Any:
        """Gives the value as the type has it, or as it came where it does not fit; null is None, without a word."""
        return value

    def finite(self, _value: Any, /) -> bool:
        """Whether a value that was decoded natively is free of NaN and infinities, which text can smuggle in."""
        return True

    def all_finite(self, values: Iterable[Any], /) -> bool:
        """The same for many values."""
        return all(map(self.finite, values))

    def fits(self, _value: Any, /) -> bool:
        """Whether the native call takes the value."""
        return True

    def inner(self) -> Iterable[Reader]:
        """The readers of what is nested."""
        return ()


class ScalarReader(Reader):
    """Reads everything that the decoder knows by itself."""

    def __init__(self, annotation: Any) -> None:
        """Takes the type expression."""
        self.annotation = annotation
        members = get_args(annotation) if get_origin(annotation) is Literal else ()
        if isinstance(annotation, type) and issubclass(annotation, Enum):
            members = tuple(member.value for member in annotation)
        self._literals: set[type[Any]] = {type(member) for member in members}
        self._instant = annotation == Instant
        self.decimal = annotation is Decimal

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`."""
        if value is None:
            return None
        try:
            if self._instant and isinstance(value, str):
                return parse_instant(value)
            read = msgspec.convert(value, self.annotation, dec_hook=from_text)
            if self.finite(read):
                return read
        except ValueError:  # the decoder's own error is one
            pass
        reading.drift("unknown-value" if type(value) in self._literals else "wrong-type", model, field, value)
        return value

    def finite(self, value: Any, /) -> bool:
        """See `Reader.finite`."""
        return not self.decimal or not isinstance(value, Decimal) or value.is_finite()

    def fits(self, value: Any, /) -> bool:
        """See `Reader.fits`."""
        try:
            return self.finite(msgspec.convert(value, self.annotation, dec_hook=from_text))
        except msgspec.ValidationError:
            return False


class ListReader(Reader):
    """Reads arrays."""

    def __init__(self, item: Reader) -> None:
        """Takes the reader of the items."""
        self.item = item

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`."""
        if not is_array(value):
            if value is not None:
                reading.drift("wrong-type", model, field, value)
            return value
        read, trail, inside = self.item.read, reading.trail, field + "[]"
        out: list[Any] = []
        for index, item in enumerate(value):
            trail.append(index)
            out.append(read(item, model, inside, reading))
            trail.pop()
        return out

    def finite(self, value: Any, /) -> bool:
        """See `Reader.finite`."""
        return value is None or self.item.all_finite(value)

    def all_finite(self, values: Iterable[Any], /) -> bool:
        """See `Reader.all_finite`: the items of all arrays at once, so that an array costs no Python of its own."""
        return self.item.all_finite(chain.from_iterable(filter(None, values)))

    def inner(self) -> Iterable[Reader]:
        """See `Reader.inner`."""
        return (self.item,)


class MapReader(Reader):
    """Reads objects whose names are data."""

    def __init__(self, item: Reader) -> None:
        """Takes the reader of the values."""
        self._item = item

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`."""
        if not is_object(value):
            if value is not None:
                reading.drift("wrong-type", model, field, value)
            return value
        out: dict[str, Any] = {}
        for key, item in value.items():
            reading.trail.append(key)
            out[key] = self._item.read(item, model, field + "[]", reading)
            reading.trail.pop()
        return out

    def finite(self, value: Any, /) -> bool:
        """See `Reader.finite`."""
        return value is None or self._item.all_finite(value.values())

    def inner(self) -> Iterable[Reader]:
        """See `Reader.inner`."""
        return (self._item,)


class ChoiceReader(Reader):
    """Reads a union: JSON's own type says which member it is."""

    def __init__(self, whole: Any, members: Sequence[Reader]) -> None:
        """Takes the union itself, for plain values, and the readers of its members."""
        self._plain = ScalarReader(whole)
        self._rows = next((member for member in members if isinstance(member, RowReader | MapReader)), None)
        self._list = next((member for member in members if isinstance(member, ListReader)), None)

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`."""
        return self._member(isinstance(value, dict), value).read(value, model, field, reading)

    def finite(self, value: Any, /) -> bool:
        """See `Reader.finite`."""
        return self._member(isinstance(value, Model | dict), value).finite(value)

    def inner(self) -> Iterable[Reader]:
        """See `Reader.inner`."""
        return [member for member in (self._rows, self._list) if member is not None]

    def _member(self, is_object: bool, value: Any) -> Reader:
        member = self._rows if is_object else self._list if isinstance(value, list) else None
        return member or self._plain


class RowReader(Reader):
    """Reads rows of one model."""

    def __init__(self, shape: Any) -> None:
        """Takes the model, or a generic one with its arguments; its fields are looked at when the first row comes."""
        self.shape = shape
        self.cls: type[Model] = get_origin(shape) or shape
        self.name = self.cls.__name__
        self._folded: dict[str, str] | None = None
        self._fields: dict[str, tuple[str, Reader]] | None = None
        self._strangers: tuple[str, ...] = ()
        self._apart: tuple[str, ...] = ()
        self._split = False
        self._nested: tuple[tuple[str, Reader], ...] = ()
        self._check: RowsCheck | None = None

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`; the object is taken apart, so it must be the reader's own."""
        if not is_object(value):
            if value is not None:
                reading.drift("wrong-type", model, field, value)
            return value
        raw = value
        fields = self._fields or self._look()
        if self._folded is not None:
            self._respell(raw, fields)
        extra = {key: raw.pop(key) for key in self._strangers if key in raw} if self._strangers else {}
        aside = [(key, raw.pop(key)) for key in self._apart if key in raw]
        row = self._native(raw)
        if row is None:
            strangers = [key for key in raw if key not in fields]
            extra.update((key, raw.pop(key)) for key in strangers)
            self._strangers = (*self._strangers, *strangers)[:_LEARNED]
            row = self._native(raw) if strangers else None
        if row is None and not self._split:  # something inside does not fit: what is nested is read by itself now
            self._split = True
            nested = [key for key, (name, _) in fields.items() if any(name == own for own, _ in self._nested)]
            self._apart = (*self._apart, *nested)
            aside += [(key, raw.pop(key)) for key in nested if key in raw]
            row = self._native(raw)
        if row is None:
            row = self._one_by_one(raw, reading)
        for key, item in aside:
            name, reader = fields[key]
            _set(row, name, self._read_field(key, reader, item, reading))
        if extra:
            if not self.cls.__open__:
                for key, item in extra.items():
                    reading.drift("unknown-field", self.name, key, item, key)
            keep(row, extra)
        return row

    def _respell(self, raw: dict[str, Any], fields: Mapping[str, object]) -> None:
        """Puts fields that arrive in other capitals under the names that they have."""
        assert self._folded is not None
        for key in [key for key in raw if key not in fields]:
            known = self._folded.get(key.casefold())
            if known is not None and known not in raw:
                raw[known] = raw.pop(key)

    def finite(self, value: Any, /) -> bool:
        """See `Reader.finite`."""
        return value is None or self._amounts().all_finite((value,))

    def all_finite(self, values: Iterable[Any], /) -> bool:
        """See `Reader.all_finite`: a page at a time, so that its rows cost no Python each."""
        return self._amounts().all_finite([row for row in values if row is not None])

    def inner(self) -> Iterable[Reader]:
        """See `Reader.inner`; now the fields are looked at."""
        self._amounts().nested()
        return [reader for _, reader in self._nested]

    def _amounts(self) -> RowsCheck:
        if self._fields is None:
            self._look()
        assert self._check is not None
        return self._check

    def _with_decimals(self) -> Iterable[tuple[str, Reader]]:
        """What is nested, and can hold a decimal."""
        return [(name, reader) for name, reader in self._nested if _holds_decimals(reader, set())]

    def holds_decimals(self, seen: set[Reader], /) -> bool:
        """See `_holds_decimals`."""
        if self in seen:
            return False
        seen.add(self)
        return self._amounts().has_decimals or any(_holds_decimals(reader, seen) for _, reader in self._nested)

    def _native(self, raw: dict[str, Any]) -> Model | None:
        try:
            row = cast(Model, msgspec.convert(raw, self.shape, dec_hook=from_text))
        except msgspec.ValidationError:
            return None
        check = self._amounts()
        finite = check.own_finite if self._split else check.all_finite
        return row if finite((row,)) else None

    def _one_by_one(self, raw: dict[str, Any], reading: Reading, /) -> Model:
        """Reads each field for itself, and remembers which ones the native call would not take."""
        fields = self._fields or self._look()
        self._apart = (*self._apart, *(key for key, item in raw.items() if not fields[key][1].fits(item)))
        values: dict[str, Any] = {}
        for key, item in raw.items():
            name, reader = fields[key]
            values[name] = self._read_field(key, reader, item, reading)
        return cast(Callable[..., Model], self.cls)(**values)

    def _read_field(self, key: str, reader: Reader, item: Any, reading: Reading, /) -> Any:
        reading.trail.append(key)
        read = reader.read(item, self.name, key, reading)
        reading.trail.pop()
        return read

    def _look(self) -> dict[str, tuple[str, Reader]]:
        fields: dict[str, tuple[str, Reader]] = {}
        decimals: list[str] = []
        nested: list[tuple[str, Reader]] = []
        for field in msgspec.structs.fields(self.shape):
            reader = reader_of(field.type)
            fields[field.encode_name] = (field.name, reader)
            if isinstance(reader, ScalarReader):
                if reader.decimal:
                    decimals.append(field.name)
            elif type(reader) is not Reader:
                nested.append((field.name, reader))
        self._nested = tuple(nested)
        self._check = RowsCheck(decimals, self._with_decimals)
        self._fields = fields
        if self.cls.__wire__.names == "any-case":
            self._folded = {key.casefold(): key for key in fields}
        return fields


def prepare(reader: Reader, seen: set[Reader]) -> None:
    """Looks at all that a reader may meet, instead of at the first row.

    Args:
        reader: the reader of a value.
        seen: those that are prepared already.
    """
    if reader not in seen:
        seen.add(reader)
        for inner in reader.inner():
            prepare(inner, seen)


def _holds_decimals(reader: Reader, seen: set[Reader]) -> bool:
    """Whether a decimal can be anywhere below; references mostly hold none, and need not be looked at.

    Args:
        reader: the reader of a value.
        seen: rows that are being looked at already.
    """
    if isinstance(reader, RowReader):
        return reader.holds_decimals(seen)
    if isinstance(reader, ListReader):
        return _holds_decimals(reader.item, seen)
    return not isinstance(reader, ScalarReader) or reader.decimal


@cache
def reader_of(annotation: Any) -> Reader:
    """The reader of a type expression, made once."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in (Any, object):
        return Reader()
    if isinstance(origin or annotation, type) and issubclass(origin or annotation, Model):
        return RowReader(annotation)
    if origin in (Union, UnionType):
        members = [member for member in arguments if member is not type(None)]
        if len(members) == 1:
            return reader_of(members[0])
        return ChoiceReader(annotation, [reader_of(member) for member in members])
    if origin is Annotated and annotation != Instant:
        return reader_of(arguments[0])
    if origin is list and arguments:
        return ListReader(reader_of(arguments[0]))
    if origin in (dict, Mapping) and len(arguments) == 2:
        return MapReader(reader_of(arguments[1]))
    return ScalarReader(annotation)
