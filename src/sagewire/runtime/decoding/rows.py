"""The tolerant reading of rows.

A reader learns: names that it did not know and fields that refused are set apart at once for the next row, and the
remainder of that row is again one native call, as is the remainder of many rows for as long as none of them differs in
another way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import msgspec

from sagewire.runtime.decoding.drift import Reading
from sagewire.runtime.decoding.finite import RowsCheck
from sagewire.runtime.decoding.reading import ChoiceReader, ListReader, MapReader, Reader, ScalarReader
from sagewire.runtime.decoding.values import Instant, from_text, is_object
from sagewire.runtime.model import Model, keep

_LEARNED = 64
"""A reader sets apart at most this many unknown names; more than that are not names but data."""

_TOGETHER = 256
"""Rows that are read in one call at most: when one of them does not fit, they are all read anew, one by one."""

_set = msgspec.structs.force_setattr

_Aside = list[tuple[str, Any]]


class RowReader(Reader):
    """Reads rows of one model."""

    reads_objects = True

    def __init__(self, shape: Any) -> None:
        """Takes the model, or a generic one with its arguments; its fields are looked at when the first row comes."""
        self.shape = shape
        self._many = list[shape]
        self.cls: type[Model] = get_origin(shape) or shape
        self.name = self.cls.__name__
        self._folded: dict[str, str] | None = None
        self._fields: dict[str, tuple[str, Reader, Any]] | None = None
        self._strangers: tuple[str, ...] = ()
        self._apart: tuple[str, ...] = ()
        self._together = 1
        self._nested: tuple[tuple[str, Reader], ...] = ()
        self._check: RowsCheck | None = None

    def read(self, value: Any, model: str, field: str, reading: Reading, /) -> Any:
        """See `Reader.read`; the object is taken apart, so it must be the reader's own."""
        if not is_object(value):
            if value is not None:
                reading.drift("wrong-type", model, field, value)
            return value
        self._respell([value])
        return self._alone(value, {}, [], reading)

    def read_all(self, values: list[Any], model: str, field: str, reading: Reading, /) -> list[Any]:
        """See `Reader.read_all`: twice as many at a time as before, for as long as that goes well."""
        out: list[Any] = []
        while len(out) < len(values):
            start, size = len(out), self._together
            part = values[start : start + size]
            if not all(map(is_object, part)):
                out.extend(self._each(part, start, model, field, reading))
                continue
            fits = self._read_some(part, start, reading, out)
            self._together = min(2 * size, _TOGETHER) if fits or size == 1 else 1
        return out

    def _read_some(self, raws: list[dict[str, Any]], start: int, reading: Reading, out: list[Any]) -> bool:
        """Reads some rows, and tells whether one native call took what they have in common with the model."""
        self._respell(raws)
        extras = self._strange(raws)
        asides: list[_Aside] = [self._aside(raw) if self._apart else [] for raw in raws]
        rows = self._native(raws) if len(raws) > 1 else None
        if rows is not None and not self._apart and self._are_told(extras, reading):
            out += map(_with_extra, rows, extras)
            return True
        for index, (raw, extra, aside) in enumerate(zip(raws, extras, asides, strict=True)):
            reading.trail.append(start + index)
            if rows is None:
                out.append(self._alone(raw, extra, aside, reading))
            else:
                out.append(self._complete(rows[index], extra, aside, reading))
            reading.trail.pop()
        return rows is not None

    def _alone(self, raw: dict[str, Any], extra: dict[str, Any], aside: _Aside, reading: Reading) -> Model:
        """Reads a row by itself; what was learnt from the one before it is set apart too."""
        extra.update(self._strange([raw])[0])
        aside += self._aside(raw)
        return self._complete(self._row(raw, extra, aside), extra, aside, reading)

    def _row(self, raw: dict[str, Any], extra: dict[str, Any], aside: _Aside) -> Model:
        """Reads what is left of a row; more of it is set apart where it does not fit."""
        fields = self._fields or self._look()
        row = self._one(raw)
        if row is None:
            strangers = [key for key in raw if key not in fields]
            extra.update((key, raw.pop(key)) for key in strangers)
            self._strangers = (*self._strangers, *strangers)[:_LEARNED]
            row = self._one(raw) if strangers else None
        if row is None:
            odd = [key for key, item in raw.items() if not self._fits(key, item)]
            aside += [(key, raw.pop(key)) for key in odd]
            places = list(fields)  # in the model's order, whatever came first
            aside.sort(key=lambda pair: places.index(pair[0]))
            self._apart = tuple(key for key in places if key in odd or key in self._apart)
            row = self._one(raw)
        if row is None:  # no field is at fault by itself; each is read by itself all the same
            aside += raw.items()
            row = cast(Callable[[], Model], self.cls)()
        return row

    def _fits(self, key: str, item: Any) -> bool:
        """Whether the native call takes a field."""
        assert self._fields is not None
        _, reader, annotation = self._fields[key]
        try:
            return reader.finite(msgspec.convert(item, annotation, dec_hook=from_text))
        except msgspec.ValidationError:
            return False

    def _complete(self, row: Model, extra: dict[str, Any], aside: _Aside, reading: Reading) -> Model:
        """Gives a row what was set apart, and tells of it."""
        fields = self._fields or self._look()
        for key, item in aside:
            name, reader, _ = fields[key]
            reading.trail.append(key)
            _set(row, name, reader.read(item, self.name, key, reading))
            reading.trail.pop()
        if not self.cls.__open__:
            for key, item in extra.items():
                reading.drift("unknown-field", self.name, key, item, key)
        return _with_extra(row, extra)

    def _strange(self, raws: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Takes away what has a name that is known to be unknown."""
        extras: list[dict[str, Any]] = [{} for _ in raws]
        for key in self._strangers:
            for raw, extra in zip(raws, extras, strict=True):
                if key in raw:
                    extra[key] = raw.pop(key)
        return extras

    def _aside(self, raw: dict[str, Any]) -> _Aside:
        """Takes away the fields that once did not fit."""
        return [(key, raw.pop(key)) for key in self._apart if key in raw]

    def _are_told(self, extras: Sequence[dict[str, Any]], reading: Reading) -> bool:
        """Whether nothing is left to tell of these."""
        if self.cls.__open__:
            return True
        names = [key for key in self._strangers if any(key in extra for extra in extras)]
        return reading.told("unknown-field", self.name, names)

    def _respell(self, raws: Sequence[dict[str, Any]]) -> None:
        """Puts fields that arrive in other capitals under the names that they have."""
        fields = self._fields or self._look()
        if self._folded is None:
            return
        for raw in raws:
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

    def _one(self, raw: dict[str, Any]) -> Model | None:
        rows = self._native([raw])
        return rows[0] if rows else None

    def _native(self, raws: list[dict[str, Any]]) -> list[Model] | None:
        """What one call makes of the rows; None where it does not take one of them."""
        try:
            rows = cast(list[Model], msgspec.convert(raws, self._many, dec_hook=from_text))
        except msgspec.ValidationError:
            return None
        return rows if self._amounts().all_finite(rows) else None

    def _look(self) -> dict[str, tuple[str, Reader, Any]]:
        fields: dict[str, tuple[str, Reader, Any]] = {}
        decimals: list[str] = []
        nested: list[tuple[str, Reader]] = []
        for field in msgspec.structs.fields(self.shape):
            reader = reader_of(field.type)
            fields[field.encode_name] = (field.name, reader, field.type)
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


def _with_extra(row: Model, extra: dict[str, Any]) -> Model:
    if extra:
        keep(row, extra)
    return row


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
