"""NaN and infinities, which the decoder takes where they come as text: whether any is among the decimals of rows.

It looks at every row of every page, so it leaves each step over many rows to one native call.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from typing import Any, Protocol

_is_finite: Callable[[Any], bool] = Decimal.is_finite


class Check(Protocol):
    """What looks at many values of one type."""

    def all_finite(self, values: Iterable[Any], /) -> bool:
        """Whether none of them is, or holds, NaN or an infinity."""
        ...


class RowsCheck:
    """Looks at the rows of one model."""

    def __init__(self, decimals: Sequence[str], nested: Callable[[], Iterable[tuple[str, Check]]]) -> None:
        """Takes what the model's fields are.

        Args:
            decimals: the attributes that are decimals.
            nested: gives the attributes that hold rows, arrays or objects with a decimal somewhere inside, and what
                looks at these; asked at the first row that has any, as they may refer to a hundred other models.
        """
        self._decimals = _getter(decimals)
        self._ask = nested
        self._nested: tuple[tuple[str, Check], ...] | None = None
        self._children: Callable[[Any], tuple[Any, ...]] | None = None

    def all_finite(self, rows: Sequence[Any], /) -> bool:
        """Whether none of the rows holds NaN or an infinity, nor what is nested in them.

        Rows without arrays, objects or other rows in them are none of the garbage collector's, as they can be in no
        cycle: that tells natively that there is nothing nested to look at.
        """
        if not self._own_finite(rows):
            return False
        if not any(map(gc.is_tracked, rows)):
            return True
        nested = self.nested()
        if self._children is None or not any(chain.from_iterable(map(self._children, rows))):
            return True
        return all(check.all_finite(_given(map(attrgetter(name), rows))) for name, check in nested)

    def nested(self) -> tuple[tuple[str, Check], ...]:
        """The attributes with decimals somewhere inside, and what looks at them."""
        if self._nested is None:
            found = tuple(self._ask())
            self._children = _getter([name for name, _ in found])
            self._nested = found
        return self._nested

    @property
    def has_decimals(self) -> bool:
        """Whether the model's own fields are decimals."""
        return self._decimals is not None

    def _own_finite(self, rows: Sequence[Any], /) -> bool:
        """The same for the rows' own decimals alone."""
        if self._decimals is None:
            return True
        try:
            return all(map(_is_finite, self._own(rows)))
        except TypeError:  # a field that a row does not have is None
            return all(map(_is_finite, _given(self._own(rows))))

    def _own(self, rows: Iterable[Any]) -> Iterator[Any]:
        assert self._decimals is not None
        return chain.from_iterable(map(self._decimals, rows))


def _given(values: Iterable[Any]) -> Iterable[Any]:
    """Without None, and without whatever else is empty or nought, which is finite."""
    return filter(None, values)


def _getter(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]] | None:
    """Gives the values of some attributes, None where there are none to give.

    A getter of one name gives the value itself; asked twice, it gives a tuple as for many.
    """
    return attrgetter(*(names if len(names) > 1 else [*names, *names])) if names else None
