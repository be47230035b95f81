"""Amounts: exact, and written as Sage writes them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal

_EXACT = Context(prec=120)
_CENT = Decimal("0.01")
_MILLIONTH = Decimal("0.000001")
_TENTH = Decimal("0.1")
NOTHING = Decimal("0.0")


def tidy(value: Decimal) -> Decimal:
    """The same number as Sage writes what it works out: one decimal place at least, no zeros after that."""
    plain = value.normalize(_EXACT)
    exponent = plain.as_tuple().exponent
    return plain.quantize(_TENTH, context=_EXACT) if isinstance(exponent, int) and exponent >= 0 else plain


def money(value: Decimal) -> Decimal:
    """An amount rounded to the cent, halves away from nought."""
    return tidy(value.quantize(_CENT, rounding=ROUND_HALF_UP, context=_EXACT))


def inverse(rate: Decimal) -> Decimal:
    """What one over a rate is, to six places."""
    return tidy((1 / rate).quantize(_MILLIONTH, context=_EXACT))


def total(values: Iterable[Decimal]) -> Decimal:
    """A sum."""
    return money(sum(values, Decimal(0)))


def text(value: Decimal) -> str:
    """An amount as it travels: digits as they are kept, never with an exponent."""
    return format(value, "f")
