"""The tolerant reading: decoded JSON to values, keeping whatever the specification does not foresee.

A reader exists per type. Here are those of everything but rows; see `sagewire.runtime.decoding.rows`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import Enum
from itertools import chain
from typing import Any, Literal, get_args, get_origin

import msgspec

from sagewire.runtime.decoding.drift import Reading
from sagewire.runtime.decoding.values import Instant, from_text, is_array, is_object, parse_instant
from sagewire.runtime.model import Model


class Reader:
    """Reads values of one type. The base reads anything, as it is."""

    reads_objects = False
    """Whether it is for JSON objects: of a union, the member that has them."""

    def read(self, value: Any, _model: str, _field: str, _reading: Reading, /) -> Any:
        """Gives the value as the type has it, or as it came where it does not fit; null is None, without a word."""
        return value

    def read_all(self, values: list[Any], model: str, field: str, reading: Reading, /) -> list[Any]:
        """The same for the items of an array, each at its place."""
        return list(self._each(values, 0, model, field, reading))

    def _each(self, values: Iterable[Any], start: int, model: str, field: str, reading: Reading) -> Iterator[Any]:
        for index, value in enumerate(values, start):
            reading.trail.append(index)
            yield self.read(value, model, field, reading)
            reading.trail.pop()

    def finite(self, _value: Any, /) -> bool:
        """Whether a value that was decoded natively is free of NaN and infinities, which text can smuggle in."""
        return True

    def all_finite(self, values: Iterable[Any], /) -> bool:
        """The same for many values."""
        return all(map(self.finite, values))

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
        """Whether the native call takes the value."""
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
        return self.item.read_all(value, model, field + "[]", reading)

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

    reads_objects = True

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
        self._rows = next((member for member in members if member.reads_objects), None)
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
