"""Plain scalars by the core schema of YAML 1.2: which text is a number, true, false or null."""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_INT = 400


@functools.lru_cache(maxsize=4096)
def read(text: str) -> Any:
    """Read a plain scalar.

    Args:
        text: The scalar, without quotes.

    Returns:
        None, a bool, an int, a finite float, or the text itself.

    Raises:
        ValueError: If it is a number that JSON cannot say.
    """
    if text and text[0] not in "0123456789+-.~nNtTfF":
        return text
    for form, reader in _FORMS:
        if form.fullmatch(text):
            return reader(text)
    return text


def read_float(text: str) -> float:
    """Read a number with a fraction or an exponent, refusing what is too large to be finite."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text} is too large")
    return value


def read_int(text: str) -> int:
    """Read a whole number of sane length."""
    if len(text) > _LONGEST_INT:
        raise ValueError("the number is too large")
    return int(text)


def refuse(text: str) -> Any:
    """Refuse infinities and not-a-number."""
    raise ValueError(f"`{text}` is no number")


def _constant(value: Any) -> Callable[[str], Any]:
    return lambda _text: value


def _octal(text: str) -> int:
    return int(text[2:], 8)


def _hexadecimal(text: str) -> int:
    return int(text[2:], 16)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"~|null|Null|NULL|"), _constant(None)),
    (re.compile(r"true|True|TRUE"), _constant(True)),
    (re.compile(r"false|False|FALSE"), _constant(False)),
    (re.compile(r"[-+]?[0-9]+"), read_int),
    (re.compile(r"0o[0-7]+"), _octal),
    (re.compile(r"0x[0-9a-fA-F]+"), _hexadecimal),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), read_float),
    (re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"), refuse),
)
