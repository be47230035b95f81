"""Pages by key: `key gt last`, ordered by the key.

The promise: every row that exists throughout comes exactly once, whatever is inserted or deleted meanwhile. Rows born
or gone while reading may or may not come. An empty page ends the list; a short one does not, since a server may hold
rows back after it has cut the page. A key that is missing or does not rise raises, before its page is given out.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter, lt
from typing import Any

from sagewire.runtime.errors import PagingError
from sagewire.runtime.filters.odata import literal
from sagewire.runtime.paging.base import Ask, Listing, Strategy, Walk


def walk(listing: Listing) -> Walk:
    """Asks for one page after another, each above the last key of the one before."""
    key = listing.paging.key
    order = listing.ordered(key)
    last: Any = None
    while True:
        condition = listing.filter
        if last is not None:
            above = f"{key} gt {literal(last)}"
            condition = f"{above} and ({condition})" if condition else above
        query = [*listing.fixed, *listing.filtered(condition), *order, *listing.sized()]
        answer = yield Ask(query)
        if not answer.rows:
            return
        last = risen(answer.rows, listing.key, last, key)
        del answer  # one page in memory at a time


def risen(rows: Sequence[Any], attribute: str, last: Any, key: str) -> Any:
    """Checks that the key rises from row to row, and gives the last one.

    Text is only checked for change: a database sorts it by rules of its own.

    Raises:
        PagingError: it is missing, or does not rise.
    """
    values = list(map(attrgetter(attribute), rows))
    if set(map(type, values)) == {int} and all(map(lt, values, values[1:])) and _rises(last, values[0]):
        return values[-1]  # as nearly always; the rest finds out what is wrong, or right in another way
    for value in values:
        if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
            raise PagingError(
                f"A row without a usable {key!r} arrived ({type(value).__name__}): the list is paged by it, "
                "and going on would lose rows. Give order_by=... to page by position instead."
            )
        if last is not None and not _above(value, last):
            raise PagingError(
                f"The key {key!r} did not rise from row to row ({last!r}, then {value!r}): going on would repeat or "
                "lose rows. Give order_by=... to page by position instead."
            )
        last = value
    return last


def _rises(last: Any, value: int) -> bool:
    return last is None or (isinstance(last, int) and last < value)


def _above(value: Any, last: Any) -> bool:
    if isinstance(value, str) or isinstance(last, str):
        return type(value) is type(last) and value != last
    return bool(value > last)


STRATEGY = Strategy(walk)
