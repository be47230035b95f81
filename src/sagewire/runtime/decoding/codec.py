"""JSON to rows and back: one native call where the answer is as specified, a tolerant reading where it is not.

Both paths mean the same: what the fast path accepts, the tolerant path reads to equal rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from sagewire.runtime.decoding.broken import broken
from sagewire.runtime.decoding.drift import DriftReporter, Reading, Silent, json_type
from sagewire.runtime.decoding.parts import LONG, parts
from sagewire.runtime.decoding.reading import ListReader, ScalarReader
from sagewire.runtime.decoding.rows import RowReader, prepare, reader_of
from sagewire.runtime.decoding.values import (
    day_text,
    decimal_text,
    exact,
    from_text,
    instant_text,
    is_array,
    is_encodable,
    is_mapping,
    is_object,
    is_sequence,
)
from sagewire.runtime.errors import DecodeError, UsageError
from sagewire.runtime.hidden import Secret, plain
from sagewire.runtime.model import Model
from sagewire.runtime.product import WireForms

M = TypeVar("M", bound=Model)

_BOM = b"\xef\xbb\xbf"
_loose = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder()
_encoders = {form: msgspec.json.Encoder(decimal_format=form) for form in ("number", "string")}
_PLAIN = frozenset({str, int, bool, type(None), Decimal})
_NESTED = frozenset({dict, list})


class Codec:
    """Decodes one shape: a model, a list of models, or an envelope (itself a model) with rows inside."""

    def __init__(self, shape: Any) -> None:
        """Prepares the decoder; what the shape's fields refer to is loaded now.

        Args:
            shape: a type expression such as `Customer`, `list[Customer]` or `Page[Customer]`.
        """
        self._decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(shape, dec_hook=from_text, float_hook=Decimal)
        self._reader = reader_of(shape)
        self._cuts = isinstance(self._reader, ListReader) and isinstance(self._reader.item, RowReader)

    def prepare(self) -> None:
        """Looks at every field now, also of what is nested; the first answer would."""
        prepare(self._reader, set())

    def decode(self, content: bytes, drift: DriftReporter | None = None, *, strict: bool = False) -> Any:
        """Reads an answer.

        Args:
            content: the body.
            drift: told of each difference from the specification.
            strict: refuse differences instead.

        Raises:
            DecodeError: it is not JSON, or JSON of another shape altogether.
            DriftError: it differs from the specification, and `strict` is set.
        """
        content = content.removeprefix(_BOM)
        try:
            try:
                if self._cuts and len(content) >= LONG and content.startswith(b"[{"):
                    return self._long(content)
                return self._native(content)
            except msgspec.ValidationError:
                return self._tolerant(content, drift or DriftReporter(), strict)
        except (msgspec.DecodeError, RecursionError, UnicodeError, ArithmeticError) as error:
            raise broken(content, error) from None

    def _native(self, content: bytes) -> Any:
        """Reads what is as specified; ValidationError where it is not."""
        value = self._decoder.decode(content)
        if not self._reader.finite(value):
            raise msgspec.ValidationError
        return value

    def _long(self, content: bytes) -> list[Any]:
        rows: list[Any] = []
        try:
            for part in parts(content):
                rows += self._native(part)
        except msgspec.ValidationError:
            raise
        except msgspec.DecodeError:  # a part is no JSON: a cut was in the wrong place, or nothing is in the right one
            rows = self._native(content)
            self._cuts = False
        return rows

    def _tolerant(self, content: bytes, drift: DriftReporter, strict: bool) -> Any:
        value = _loose.decode(content)
        _check_root(self._reader, value)
        return self._reader.read(value, "", "", Reading(drift, strict=strict))


@cache
def codec_of(shape: Any) -> Codec:
    """The codec of a shape, made once."""
    return Codec(shape)


def decode(shape: Any, content: bytes, drift: DriftReporter | None = None, *, strict: bool = False) -> Any:
    """Reads an answer of any shape; see `Codec.decode`."""
    return codec_of(shape).decode(content, drift, strict=strict)


def decode_one(model: type[M], content: bytes, drift: DriftReporter | None = None, *, strict: bool = False) -> M:
    """Reads one row; see `Codec.decode`."""
    return cast(M, codec_of(model).decode(content, drift, strict=strict))


def decode_many(model: type[M], content: bytes, drift: DriftReporter | None = None, *, strict: bool = False) -> list[M]:
    """Reads a bare array of rows; see `Codec.decode`."""
    return cast(list[M], codec_of(list[model]).decode(content, drift, strict=strict))  # type: ignore[valid-type]  # the list's type is made at run time


def read_mapping(model: type[M], wire: Mapping[str, Any], drift: DriftReporter | None = None) -> M:
    """Reads one row from JSON that was decoded elsewhere, tolerantly.

    Raises:
        DecodeError: it is no mapping, or holds a number that is not finite.
    """
    if not is_mapping(wire):
        raise DecodeError(f"{model.__name__} is read from a mapping, not from {type(wire).__name__}")
    try:
        return cast(M, reader_of(model).read(_own(wire, "$"), "", "", Reading(drift or Silent())))
    except RecursionError:
        raise DecodeError("The mapping is nested too deeply to be read.") from None


def _own(value: Any, path: str) -> Any:
    """A copy that the reader may take apart, with floats as the decimals that they show."""
    if is_mapping(value):
        return {str(key): _own(item, f"{path}.{key}") for key, item in value.items()}
    if is_sequence(value):
        return [_own(item, f"{path}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, float):
        try:
            return exact(value)
        except ValueError:
            raise DecodeError(f"{value} at {path} is not a finite number") from None
    if isinstance(value, Decimal) and not value.is_finite():
        raise DecodeError(f"{value} at {path} is not a finite number")
    return value


def encode(value: Any, forms: WireForms, *, sure: bool = False) -> bytes:
    """Writes a body as JSON, decimals digit for digit and without exponents.

    Args:
        value: mappings, sequences, text, numbers, booleans, None, days, aware datetimes and rows.
        forms: how the product writes them.
        sure: the encoder itself writes the value as the product wants it; it was seen to.

    Raises:
        UsageError: a number is not finite, a float stands where only exact digits will do, or there is no JSON for it.
    """
    try:
        if sure or _is_plain(value):
            return _encoders[forms.decimal].encode(value)
        return _encoder.encode(_jsonable(value, forms, "$"))
    except UnicodeError:
        raise UsageError(
            f"The body cannot be written; nothing was sent. {', '.join(_broken_texts(value, ''))}: holds half a "
            "character (a lone surrogate), which cannot be sent"
        ) from None
    except (TypeError, RecursionError) as error:
        raise UsageError(f"the body cannot be written as JSON: {error}") from None


def _broken_texts(value: Any, path: str) -> Iterator[str]:
    """Where text is that no encoder takes."""
    if isinstance(value, str):
        if not is_encodable(value):
            yield path or "$"
    elif isinstance(value, Model):
        yield from _broken_texts(value.to_wire(), path)
    elif is_mapping(value):
        for key, item in value.items():
            if isinstance(key, str) and not is_encodable(key):
                yield f"{path}[{key!a}]"
            yield from _broken_texts(item, f"{path}.{key}" if path else str(key))
    elif is_sequence(value):
        for index, item in enumerate(value):
            yield from _broken_texts(item, f"{path}[{index}]")


def _is_plain(value: Any) -> bool:
    """Whether the encoder itself writes the value as `_jsonable` would; hardly any Python a value."""
    kind = cast(object, type(value))
    if kind is dict:
        return _is_text(value) and _are_plain(value.values())
    return _are_plain(value if kind is list else (value,))


def _are_plain(values: Collection[Any]) -> bool:
    kinds = set(map(type, values))
    if not kinds <= _PLAIN | _NESTED:
        return False
    if Decimal in kinds:
        digits = "".join([str(value) for value in values if type(value) is Decimal])
        if "E" in digits or "N" in digits or "I" in digits:  # an exponent, NaN, Infinity
            return False
    return kinds <= _PLAIN or all(_is_plain(value) for value in values if type(value) in _NESTED)


def _is_text(names: Iterable[Any]) -> bool:
    try:
        "".join(names)
    except TypeError:
        return False
    return True


def _jsonable(value: Any, forms: WireForms, path: str) -> Any:
    if value is None or isinstance(value, str | bool):
        return plain(value) if isinstance(value, Secret) else value
    try:
        if isinstance(value, int):
            return msgspec.Raw(b"%d" % value)  # the encoder itself stops at 64 bits
        if isinstance(value, Decimal):
            text = decimal_text(value)
            return text if forms.decimal == "string" else msgspec.Raw(text.encode())
        if isinstance(value, dt.datetime):
            return instant_text(value)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None
    if isinstance(value, dt.date):
        return day_text(value, forms.day)
    if isinstance(value, float):
        raise UsageError(f'{path}: {value!r} is a float and may not be exact: give Decimal("{value!r}") or an int')
    if isinstance(value, Model):
        row = value.to_wire()
        return msgspec.Raw(_encoders[forms.decimal].encode(row)) if _is_plain(row) else _jsonable(row, forms, path)
    if is_mapping(value):
        return {_key(key, path): _jsonable(item, forms, f"{path}.{key}") for key, item in value.items()}
    if is_sequence(value):
        return [_jsonable(item, forms, f"{path}[{index}]") for index, item in enumerate(value)]
    raise UsageError(f"{path}: there is no JSON for {type(value).__name__}")


def _key(key: Any, path: str) -> str:
    if isinstance(key, str):
        return key
    raise UsageError(f"{path}: the name {key!r} is not text")


def _check_root(reader: object, value: Any) -> None:
    """Another kind of document is no drift: there would be no row to give."""
    if isinstance(reader, RowReader) and not is_object(value):
        raise DecodeError(f"The answer is {_article(value)} where an object was expected.")
    if isinstance(reader, ScalarReader) and not reader.fits(value):
        raise DecodeError(f"The answer is {_article(value)} where another plain value was expected.")
    if isinstance(reader, ListReader):
        if not is_array(value):
            raise DecodeError(f"The answer is {_article(value)} where an array was expected.")
        if isinstance(reader.item, RowReader):
            for index, item in enumerate(value):
                if not is_object(item):
                    raise DecodeError(f"Row {index} of the answer is {_article(item)} where an object was expected.")


def _article(value: object) -> str:
    name = json_type(value)
    return name if name == "null" else f"an {name}" if name[0] in "ao" else f"a {name}"
