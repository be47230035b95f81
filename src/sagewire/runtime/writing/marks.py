"""What write types say of their fields beyond their types, as `Annotated` has it: lengths, forms, names, editions."""

from __future__ import annotations

from typing import Literal, TypeVar

import attrs

D = TypeVar("D")

_OPEN = "__sagewire_open__"


@attrs.frozen
class Text:
    """Text of at most so many characters."""

    max: int


@attrs.frozen
class Scale:
    """A decimal of at most so many decimal places. More are refused, never rounded."""

    places: int


@attrs.frozen
class DayForm:
    """A calendar day."""


@attrs.frozen
class InstantForm:
    """A moment in time, sent in UTC."""


@attrs.frozen
class Edition:
    """Only this edition has the field."""

    name: str


@attrs.frozen
class Null:
    """Whether an explicit None is sent, where that differs from the product's rule."""

    policy: Literal["send", "refuse"]


@attrs.frozen
class Wire:
    """The field's name on the wire, where it differs from the argument's."""

    name: str


@attrs.frozen
class Binary:
    """Bytes, or the path of a file, sent as base64; at most so many bytes, 0 for any number."""

    max_bytes: int = 0


def open_to_more(shape: D) -> D:
    """Marks a write type that also takes fields which are not specified: they are sent under their own names."""
    setattr(shape, _OPEN, True)
    return shape


def is_open(shape: object) -> bool:
    """Whether a write type takes fields which are not specified."""
    return bool(getattr(shape, _OPEN, False))
