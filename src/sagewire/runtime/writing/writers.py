"""One writer per kind of value: gives the wire's form, or notes what is wrong with the value."""

from __future__ import annotations

import base64
import datetime as dt
import os
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, cast

from sagewire.runtime.decoding.values import day_text, decimal_text, instant_text, is_encodable, is_sequence
from sagewire.runtime.errors import UsageError
from sagewire.runtime.writing.payload import Call, Writer, named


def write_list(item: Writer) -> Writer:
    """The writer of a sequence; text and mappings are none."""

    def write(value: Any, path: str, call: Call) -> Any:
        if not is_sequence(value):
            call.refuse(path, f"is {named(value)} where a list is wanted")
            return []
        out: list[Any] = []
        for index, entry in enumerate(value):
            here = f"{path}[{index}]"
            if entry is None:
                call.refuse(here, "a list cannot hold None")
            else:
                out.append(item(entry, here, call))
        return out

    return write


def write_text(longest: int | None) -> Writer:
    """The writer of text; an enumeration's members count as their values."""

    def write(value: Any, path: str, call: Call) -> Any:
        plain = value.value if isinstance(value, Enum) else value
        if not isinstance(plain, str):
            call.refuse(path, f"is {named(value)} where text is wanted")
        elif longest is not None and len(plain) > longest:
            call.refuse(path, f"is {len(plain)} characters long, at most {longest} are allowed")
        elif not is_encodable(plain):
            call.refuse(path, "holds half a character (a lone surrogate), which cannot be sent")
        return plain

    return write


def write_decimal(places: int | None) -> Writer:
    """The writer of exact numbers."""

    def write(value: Any, path: str, call: Call) -> Any:
        call.loose = True  # it may have an exponent, which the encoder spells out
        if isinstance(value, bool) or not isinstance(value, Decimal | int):
            mend = f': use Decimal("{value!r}"), floats are not exact' if isinstance(value, float) else ""
            call.refuse(path, f"is {named(value)} where a Decimal or an int is wanted{mend}")
            return None
        if isinstance(value, int):
            return decimal_text(Decimal(value)) if call.forms.decimal == "string" else value
        try:
            text = decimal_text(value)
        except UsageError as error:
            call.refuse(path, str(error))
            return None
        given = len(text.partition(".")[2])
        if places is not None and given > places:
            needed = len(text.partition(".")[2].rstrip("0"))
            if needed > places:
                call.refuse(path, f"{text} has {needed} decimal places, at most {places} are allowed; round it first")
                return None
            text = text[: len(text) - given + places].removesuffix(".")  # only noughts are dropped
        return text if call.forms.decimal == "string" else Decimal(text)

    return write


def write_int(value: Any, path: str, call: Call) -> Any:
    """The writer of whole numbers; true and false are none."""
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, bool) or not isinstance(plain, int):
        call.refuse(path, f"is {named(value)} where an int is wanted")
    return plain


def write_bool(value: Any, path: str, call: Call) -> Any:
    """The writer of true and false."""
    if not isinstance(value, bool):
        call.refuse(path, f"is {named(value)} where True or False is wanted")
    return value


def write_day(value: Any, path: str, call: Call) -> Any:
    """The writer of days."""
    if isinstance(value, dt.datetime):
        call.refuse(path, "is a datetime where a day is wanted: use .date(), in the time zone whose day you mean")
    elif not isinstance(value, dt.date):
        call.refuse(path, f"is {named(value)} where a datetime.date is wanted")
    else:
        return day_text(value, call.forms.day)
    return None


def write_instant(value: Any, path: str, call: Call) -> Any:
    """The writer of instants."""
    if not isinstance(value, dt.datetime):
        mend = ", which has no time of day" if isinstance(value, dt.date) else ""
        call.refuse(path, f"is {named(value)}{mend} where a datetime with a time zone is wanted")
        return None
    try:
        return instant_text(value)
    except UsageError as error:
        call.refuse(path, str(error))
        return None


def write_binary(most: int) -> Writer:
    """The writer of bytes as base64. A file is looked at before it is read: one that is too large is not."""

    def write(value: Any, path: str, call: Call) -> Any:
        if not isinstance(value, bytes | bytearray | memoryview | os.PathLike):
            mend = ": give bytes, or pathlib.Path(...) for a file" if isinstance(value, str) else ""
            call.refuse(path, f"is {named(value)} where bytes or a path is wanted{mend}")
            return None
        try:
            size, content = _loaded(cast("bytes | os.PathLike[str]", value), most)
        except OSError as error:
            call.refuse(path, f"the file cannot be read: {error}")
            return None
        if most and size > most:
            call.refuse(path, f"has {size} bytes, at most {most} are allowed")
            return None
        return base64.b64encode(content).decode("ascii")

    return write


def _loaded(value: bytes | os.PathLike[str], most: int) -> tuple[int, bytes]:
    """The size, and the content unless that is more than is allowed."""
    if not isinstance(value, os.PathLike):
        content = bytes(value)
        return len(content), content
    with Path(value).open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        content = b"" if most and size > most else file.read(most + 1 if most else -1)
    return max(size, len(content)), content


def write_as_is(value: Any, _path: str, call: Call) -> Any:
    """The writer of what the specification leaves open."""
    call.loose = True
    return value
